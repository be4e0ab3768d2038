/**
 * Trains the models that the parser ships: reads labelled pages, describes their blocks with the parser's own features,
 * grows boosted trees with XGBoost and writes them in the parser's form.
 */
@NullMarked
package io.broadsheet.examples.training;

import org.jspecify.annotations.NullMarked;
