package io.broadsheet.examples.cli.serve;

/**
 * What was read from one page, as the three documents that are shown.
 *
 * @param title the headline, or that there is no article
 * @param article the article as an HTML page
 * @param json the article as JSON, or why there is none
 * @param explained the explain page
 */
record Reading(String title, String article, String json, String explained) {}
