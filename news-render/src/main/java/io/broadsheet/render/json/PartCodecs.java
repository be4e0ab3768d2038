package io.broadsheet.render.json;

import io.broadsheet.model.Attribution;
import io.broadsheet.model.Byline;
import io.broadsheet.model.Concept;
import io.broadsheet.model.Contributor;
import io.broadsheet.model.ContributorKind;
import io.broadsheet.model.Copyright;
import io.broadsheet.model.Country;
import io.broadsheet.model.CreditLine;
import io.broadsheet.model.Dateline;
import io.broadsheet.model.GeoPoint;
import io.broadsheet.model.Identifier;
import io.broadsheet.model.License;
import io.broadsheet.model.Organization;
import io.broadsheet.model.PhotoCredit;
import io.broadsheet.model.Place;
import io.broadsheet.model.PlaceKind;
import io.broadsheet.model.Region;
import io.broadsheet.model.RelatedLink;
import io.broadsheet.model.Rendition;
import io.broadsheet.model.Role;
import io.broadsheet.model.YearRange;
import java.util.List;

/** What stands in articles and blocks: people, places, organisations, media files, rights. */
final class PartCodecs {
    static final ObjectCodec<Identifier, Identifier.Builder> IDENTIFIER = new ObjectCodec<>(
                    "identifier", Identifier::builder, Identifier.Builder::build)
            .required("scheme", ValueCodec.LINE, Identifier::scheme, Identifier.Builder::scheme)
            .required("value", ValueCodec.LINE, Identifier::value, Identifier.Builder::value);

    static final ObjectCodec<Rendition, Rendition.Builder> RENDITION = new ObjectCodec<>(
                    "rendition", Rendition::builder, Rendition.Builder::build)
            .required("url", ValueCodec.URL, Rendition::url, Rendition.Builder::url)
            .optionalInt("width", ValueCodec.integer(1, 1_000_000), Rendition::width, Rendition.Builder::width)
            .optionalInt("height", ValueCodec.integer(1, 1_000_000), Rendition::height, Rendition.Builder::height)
            .optional("mediaType", ValueCodec.TEXT, Rendition::mediaType, Rendition.Builder::mediaType);

    static final ObjectCodec<Organization, Organization.Builder> ORGANIZATION = new ObjectCodec<>(
                    "organization", Organization::builder, Organization.Builder::build)
            .required("name", ValueCodec.LINE, Organization::name, Organization.Builder::name)
            .optional("mark", ValueCodec.TEXT, Organization::mark, Organization.Builder::mark)
            .optional("url", ValueCodec.URL, Organization::url, Organization.Builder::url)
            .optional("logo", RENDITION, Organization::logo, Organization.Builder::logo)
            .list("sameAs", ValueCodec.URL, Organization::sameAs, Organization.Builder::addAllSameAs);

    static final ObjectCodec<Region, Region.Builder> REGION = new ObjectCodec<>(
                    "region", Region::builder, Region.Builder::build)
            .required("name", ValueCodec.LINE, Region::name, Region.Builder::name)
            .optional("code", ValueCodec.REGION_CODE, Region::code, Region.Builder::code);

    static final ObjectCodec<Country, Country.Builder> COUNTRY = new ObjectCodec<>(
                    "country", Country::builder, Country.Builder::build)
            .required("name", ValueCodec.LINE, Country::name, Country.Builder::name)
            .optional("code", ValueCodec.COUNTRY_CODE, Country::code, Country.Builder::code);

    static final ObjectCodec<GeoPoint, GeoPoint.Builder> GEO_POINT = new ObjectCodec<>(
                    "geoPoint", GeoPoint::builder, GeoPoint.Builder::build)
            .required("latitude", ValueCodec.number(-90, 90), GeoPoint::latitude, GeoPoint.Builder::latitude)
            .required("longitude", ValueCodec.number(-180, 180), GeoPoint::longitude, GeoPoint.Builder::longitude);

    static final ObjectCodec<Place, Place.Builder> PLACE = new ObjectCodec<>(
                    "place", Place::builder, Place.Builder::build)
            .required("name", ValueCodec.LINE, Place::name, Place.Builder::name)
            .required("kind", ValueCodec.term(PlaceKind::new), Place::kind, Place.Builder::kind)
            .optional("region", REGION, Place::region, Place.Builder::region)
            .optional("country", COUNTRY, Place::country, Place.Builder::country)
            .optional("point", GEO_POINT, Place::point, Place.Builder::point)
            .list("identifiers", IDENTIFIER, Place::identifiers, Place.Builder::addAllIdentifiers);

    static final ObjectCodec<Contributor, Contributor.Builder> CONTRIBUTOR = new ObjectCodec<>(
                    "contributor", Contributor::builder, Contributor.Builder::build)
            .required("name", ValueCodec.LINE, Contributor::name, Contributor.Builder::name)
            .required("kind", ValueCodec.term(ContributorKind::new), Contributor::kind, Contributor.Builder::kind)
            .required("role", ValueCodec.term(Role::new), Contributor::role, Contributor.Builder::role)
            .optional("givenName", ValueCodec.TEXT, Contributor::givenName, Contributor.Builder::givenName)
            .optional("familyName", ValueCodec.TEXT, Contributor::familyName, Contributor.Builder::familyName)
            .list("credentials", ValueCodec.TEXT, Contributor::credentials, Contributor.Builder::addAllCredentials)
            .optional("jobTitle", ValueCodec.TEXT, Contributor::jobTitle, Contributor.Builder::jobTitle)
            .optional("affiliation", ORGANIZATION, Contributor::affiliation, Contributor.Builder::affiliation)
            .optional("location", PLACE, Contributor::location, Contributor.Builder::location)
            .optional("email", ValueCodec.TEXT, Contributor::email, Contributor.Builder::email)
            .optional("handle", ValueCodec.TEXT, Contributor::handle, Contributor.Builder::handle)
            .optional("url", ValueCodec.URL, Contributor::url, Contributor.Builder::url)
            .list("sameAs", ValueCodec.URL, Contributor::sameAs, Contributor.Builder::addAllSameAs);

    static final ObjectCodec<Byline, Byline.Builder> BYLINE = new ObjectCodec<>(
                    "byline", Byline::builder, Byline.Builder::build)
            .optional("printed", ValueCodec.LINE, Byline::printed, Byline.Builder::printed)
            .list("contributors", CONTRIBUTOR, Byline::contributors, Byline.Builder::addAllContributors)
            .oneOf("printed", "contributors");

    static final ObjectCodec<Dateline, Dateline.Builder> DATELINE = new ObjectCodec<>(
                    "dateline", Dateline::builder, Dateline.Builder::build)
            .required("printed", ValueCodec.LINE, Dateline::printed, Dateline.Builder::printed)
            .list("places", PLACE, Dateline::places, Dateline.Builder::addAllPlaces)
            .list("agencies", ORGANIZATION, Dateline::agencies, Dateline.Builder::addAllAgencies)
            .list("services", ValueCodec.TEXT, Dateline::services, Dateline.Builder::addAllServices)
            .optional("date", ValueCodec.PARTIAL_DATE, Dateline::date, Dateline.Builder::date)
            .list("reporters", CONTRIBUTOR, Dateline::reporters, Dateline.Builder::addAllReporters);

    static final ObjectCodec<CreditLine, CreditLine.Builder> CREDIT_LINE = new ObjectCodec<>(
                    "creditLine", CreditLine::builder, CreditLine.Builder::build)
            .required("printed", ValueCodec.LINE, CreditLine::printed, CreditLine.Builder::printed)
            .list("contributors", CONTRIBUTOR, CreditLine::contributors, CreditLine.Builder::addAllContributors);

    static final ObjectCodec<License, License.Builder> LICENSE = new ObjectCodec<>(
                    "license", License::builder, License.Builder::build)
            .required("name", ValueCodec.LINE, License::name, License.Builder::name)
            .optional("url", ValueCodec.URL, License::url, License.Builder::url);

    static final ObjectCodec<PhotoCredit, PhotoCredit.Builder> PHOTO_CREDIT = new ObjectCodec<>(
                    "photoCredit", PhotoCredit::builder, PhotoCredit.Builder::build)
            .required("printed", ValueCodec.LINE, PhotoCredit::printed, PhotoCredit.Builder::printed)
            .list("photographers", CONTRIBUTOR, PhotoCredit::photographers, PhotoCredit.Builder::addAllPhotographers)
            .list("agencies", ORGANIZATION, PhotoCredit::agencies, PhotoCredit.Builder::addAllAgencies)
            .optional("license", LICENSE, PhotoCredit::license, PhotoCredit.Builder::license);

    static final ObjectCodec<YearRange, YearRange.Builder> YEAR_RANGE = new ObjectCodec<>(
                    "yearRange", YearRange::builder, YearRange.Builder::build)
            .required("from", ValueCodec.INTEGER, YearRange::from, YearRange.Builder::from)
            .optionalInt("to", ValueCodec.INTEGER, YearRange::to, YearRange.Builder::to);

    static final ObjectCodec<Copyright, Copyright.Builder> COPYRIGHT = new ObjectCodec<>(
                    "copyright", Copyright::builder, Copyright.Builder::build)
            .required("printed", ValueCodec.LINE, Copyright::printed, Copyright.Builder::printed)
            .list("holders", ORGANIZATION, Copyright::holders, Copyright.Builder::addAllHolders)
            .list("years", YEAR_RANGE, Copyright::years, Copyright.Builder::addAllYears)
            .byDefault(
                    "allRightsReserved",
                    ValueCodec.FLAG,
                    false,
                    Copyright::allRightsReserved,
                    Copyright.Builder::allRightsReserved)
            .byDefault(
                    "reuseRestricted",
                    ValueCodec.FLAG,
                    false,
                    Copyright::reuseRestricted,
                    Copyright.Builder::reuseRestricted)
            .optional("license", LICENSE, Copyright::license, Copyright.Builder::license);

    static final ObjectCodec<Concept, Concept.Builder> CONCEPT = new ObjectCodec<>(
                    "concept", Concept::builder, Concept.Builder::build)
            .required("name", ValueCodec.LINE, Concept::name, Concept.Builder::name)
            .optional("uri", ValueCodec.URL, Concept::uri, Concept.Builder::uri)
            .optional("qcode", ValueCodec.TEXT, Concept::qcode, Concept.Builder::qcode)
            .optional("scheme", ValueCodec.TEXT, Concept::scheme, Concept.Builder::scheme)
            .optional("rel", ValueCodec.TEXT, Concept::rel, Concept.Builder::rel)
            .optionalInt("relevance", ValueCodec.integer(0, 100), Concept::relevance, Concept.Builder::relevance)
            .optionalInt("confidence", ValueCodec.integer(0, 100), Concept::confidence, Concept.Builder::confidence);

    static final ObjectCodec<RelatedLink, RelatedLink.Builder> RELATED_LINK = new ObjectCodec<>(
                    "relatedLink", RelatedLink::builder, RelatedLink.Builder::build)
            .required("title", ValueCodec.LINE, RelatedLink::title, RelatedLink.Builder::title)
            .required("url", ValueCodec.URL, RelatedLink::url, RelatedLink.Builder::url)
            .optional("rel", ValueCodec.TEXT, RelatedLink::rel, RelatedLink.Builder::rel);

    static final ObjectCodec<Attribution, Attribution.Builder> ATTRIBUTION = new ObjectCodec<>(
                    "attribution", Attribution::builder, Attribution.Builder::build)
            .required("printed", ValueCodec.LINE, Attribution::printed, Attribution.Builder::printed)
            .optional("name", ValueCodec.TEXT, Attribution::name, Attribution.Builder::name);

    static final List<ObjectCodec<?, ?>> ALL = List.of(
            IDENTIFIER,
            RENDITION,
            ORGANIZATION,
            REGION,
            COUNTRY,
            GEO_POINT,
            PLACE,
            CONTRIBUTOR,
            BYLINE,
            DATELINE,
            CREDIT_LINE,
            LICENSE,
            PHOTO_CREDIT,
            YEAR_RANGE,
            COPYRIGHT,
            CONCEPT,
            RELATED_LINK,
            ATTRIBUTION);

    private PartCodecs() {}
}
