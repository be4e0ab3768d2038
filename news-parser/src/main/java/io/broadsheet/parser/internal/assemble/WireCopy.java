package io.broadsheet.parser.internal.assemble;

import io.broadsheet.model.Byline;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Correction;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.Organization;
import java.util.List;
import java.util.Optional;

/**
 * The parts of wire copy that were lifted out of a story's text.
 *
 * @param byline who wrote it, as printed
 * @param dateline where it was filed
 * @param credits contributors' notes and sign-offs, in order
 * @param corrections corrections and editors' notes, in order
 * @param copyright the copyright notice that stands with the story
 * @param siteCopyright the notice in the page's footer, which belongs to the site
 * @param agency the news agency that supplied the story
 */
record WireCopy(
        Optional<Byline> byline,
        Optional<Dateline> dateline,
        List<CreditLine> credits,
        List<Correction> corrections,
        Optional<Copyright> copyright,
        Optional<Copyright> siteCopyright,
        Optional<Organization> agency) {}
