/**
 * Trains the models that the parser ships: reads labelled pages, describes their blocks with the parser's own features,
 * grows boosted trees with XGBoost and writes them in the parser's form.
 *
 * <pre>
 * java -Xmx5g -jar examples/training/target/training.jar CORPORA PREDICTIONS news-parser/src/main/resources
 * </pre>
 *
 * <p>One run cross-validates with three seeds (all pages of a site in one of five folds), writes what each fold's
 * models say of the pages that they had not seen to {@code PREDICTIONS/seed-N}, and of the same pages flattened to
 * {@code PREDICTIONS/text-N}, in the form that the corpora's scoring programs read, prints scores and the features that
 * matter most, then trains on all pages and writes the resources. The same corpora give the same models on every run.
 */
@NullMarked
package io.broadsheet.examples.training;

import org.jspecify.annotations.NullMarked;
