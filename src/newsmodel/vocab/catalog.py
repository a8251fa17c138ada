"""The scheme aliases of the IPTC's catalog for NewsML-G2, and the rule for all others.

A qcode is an alias and a code; the alias stands for a scheme, whose URI a catalog gives.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import quote

import attrs

from newsmodel.vocab.qcode import split

__all__ = ["IPTC", "IPTC_CATALOG", "IPTC_SCHEMES", "OWN_SCHEME", "Catalog", "is_alias", "scheme_uri"]

IPTC_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

OWN_SCHEME = "urn:newsmodel:scheme:"
"""Leads the URI of every scheme that the IPTC's catalog does not have: `urn:newsmodel:scheme:ALIAS`."""

# An alias is an NCName.  Letters beyond Latin-1 are left out: the editions of XML disagree about them.
_LETTERS = "A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff"
_ALIAS = re.compile(rf"[{_LETTERS}][{_LETTERS}0-9.\-]*\Z")


def is_alias(value: str) -> bool:
    """Whether a catalog can hold this alias."""
    return _ALIAS.match(value) is not None


def scheme_uri(alias: str) -> str:
    """The URI of a scheme: the IPTC's, else one made of the alias."""
    return IPTC_SCHEMES.get(alias) or OWN_SCHEME + quote(alias, safe="")


_MUSICBRAINZ = "http://musicbrainz.org/"
# Catalog of the IPTC G2 standards, version 41; the vocabularies are CC BY 4.0, by the IPTC, https://iptc.org/.
IPTC_SCHEMES = {
    "altidrole": "http://cv.iptc.org/newscodes/altidrole/",
    "aoprop": "http://cv.iptc.org/newscodes/aoproperty/",
    "app": "http://cv.iptc.org/newscodes/application/",
    "aspfacet": "http://cv.iptc.org/newscodes/asportfacet/",
    "aspfacetvalue": "http://cv.iptc.org/newscodes/asportfacetvalue/",
    "acdc": "http://cv.iptc.org/newscodes/audiocodec/",
    "authoritystatus": "http://cv.iptc.org/newscodes/authoritystatus/",
    "catinat": "http://cv.iptc.org/newscodes/catinature/",
    "chprop": "http://cv.iptc.org/newscodes/characteristicsproperty/",
    "cinat": "http://cv.iptc.org/newscodes/cinature/",
    "colsp": "http://cv.iptc.org/newscodes/colorspace/",
    "colin": "http://cv.iptc.org/newscodes/colourindicator/",
    "ctech": "http://cv.iptc.org/newscodes/commtech/",
    "cptdefrole": "http://cv.iptc.org/newscodes/conceptdefinitionrole",
    "cptnoterole": "http://cv.iptc.org/newscodes/conceptnoterole/",
    "crel": "http://cv.iptc.org/newscodes/conceptrelation/",
    "conf": "http://cv.iptc.org/newscodes/confidence/",
    "ciprol": "http://cv.iptc.org/newscodes/contactinfopartrole/",
    "cwarn": "http://cv.iptc.org/newscodes/contentwarning/",
    "ctrol": "http://cv.iptc.org/newscodes/contributorrole/",
    "cpnat": "http://cv.iptc.org/newscodes/cpnature/",
    "cpprole": "http://cv.iptc.org/newscodes/contentprodpartyrole/",
    "drol": "http://cv.iptc.org/newscodes/descriptionrole/",
    "digsrctype": "http://cv.iptc.org/newscodes/digitalsourcetype/",
    "dimensionunit": "http://cv.iptc.org/newscodes/dimensionunit/",
    "ednoterole": "http://cv.iptc.org/newscodes/ednoterole",
    "dummy": "http://cv.iptc.org/newscodes/dummy/",
    "erol": "http://cv.iptc.org/newscodes/edrole/",
    "encd": "http://cv.iptc.org/newscodes/encoding/",
    "entityprop": "http://cv.iptc.org/newscodes/entityproperty/",
    "ecirol": "http://cv.iptc.org/newscodes/eventcontactinforole/",
    "edconf": "http://cv.iptc.org/newscodes/eventdateconfirm/",
    "eocstat": "http://cv.iptc.org/newscodes/eventoccurstatus/",
    "eorol": "http://cv.iptc.org/newscodes/eventorganiserrole/",
    "eprol": "http://cv.iptc.org/newscodes/eventparticipantrole/",
    "eregrol": "http://cv.iptc.org/newscodes/eventregrole/",
    "fisymtype": "http://cv.iptc.org/newscodes/financialinstrumentsymboltype/",
    "frmt": "http://cv.iptc.org/newscodes/format/",
    "gen": "http://cv.iptc.org/newscodes/generic/",
    "genre": "http://cv.iptc.org/newscodes/genre/",
    "hashscope": "http://cv.iptc.org/newscodes/hashscope/",
    "hashtype": "http://cv.iptc.org/newscodes/hashtype/",
    "hopaction": "http://cv.iptc.org/newscodes/hopaction/",
    "hatarget": "http://cv.iptc.org/newscodes/hopactiontarget/",
    "howextr": "http://cv.iptc.org/newscodes/howextracted/",
    "howpr": "http://cv.iptc.org/newscodes/howpresent/",
    "ikos": "http://cv.iptc.org/newscodes/ikos/",
    "imgregrole": "http://cv.iptc.org/newscodes/imageregionrole/",
    "imgregtype": "http://cv.iptc.org/newscodes/imageregiontype/",
    "impt": "http://cv.iptc.org/newscodes/importance/",
    "isrol": "http://cv.iptc.org/newscodes/infosourcerole/",
    "irel": "http://cv.iptc.org/newscodes/itemrelation/",
    "irep": "http://cv.iptc.org/newscodes/itemrepresentation/",
    "lbtyp": "http://cv.iptc.org/newscodes/labeltype/",
    "lrol": "http://cv.iptc.org/newscodes/languagerole/",
    "loutorient": "http://cv.iptc.org/newscodes/layoutorientation/",
    "loctyp": "http://cv.iptc.org/newscodes/location/",
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
    "mtyp": "http://cv.iptc.org/newscodes/mediatype/",
    "medtype": "http://cv.iptc.org/newscodes/mediatype1/",
    "nprt": "http://cv.iptc.org/newscodes/namepart/",
    "nrol": "http://cv.iptc.org/newscodes/namerole/",
    "ncostat": "http://cv.iptc.org/newscodes/newscoveragestatus/",
    "nityp": "http://cv.iptc.org/newscodes/newsitemtype/",
    "nmsig": "http://cv.iptc.org/newscodes/newsmsgsignal/",
    "nprod": "http://cv.iptc.org/newscodes/newsproduct/",
    "nprov": "http://cv.iptc.org/newscodes/newsprovider/",
    "ninat": "http://cv.iptc.org/newscodes/ninature/",
    "not": "http://cv.iptc.org/newscodes/notation/",
    "oito": "http://cv.iptc.org/newscodes/ofinterestto/",
    "pgrmod": "http://cv.iptc.org/newscodes/pkggroupmode/",
    "plinat": "http://cv.iptc.org/newscodes/plinature/",
    "prio": "http://cv.iptc.org/newscodes/priority/",
    "prodgenre": "http://cv.iptc.org/newscodes/productgenre/",
    "prop": "http://cv.iptc.org/newscodes/property/",
    "prov": "http://cv.iptc.org/newscodes/provider/",
    "stat": "http://cv.iptc.org/newscodes/pubstatusg2/",
    "rtype": "http://cv.iptc.org/newscodes/ratertype/",
    "rcalctype": "http://cv.iptc.org/newscodes/rcalctype/",
    "rel": "http://cv.iptc.org/newscodes/relevance/",
    "rnd": "http://cv.iptc.org/newscodes/rendition/",
    "riaspect": "http://cv.iptc.org/newscodes/riaspect/",
    "rightsprop": "http://cv.iptc.org/newscodes/rightsproperty/",
    "riscope": "http://cv.iptc.org/newscodes/riscope/",
    "role1": "http://cv.iptc.org/newscodes/role1/",
    "rscaleunit": "http://cv.iptc.org/newscodes/rscaleunit/",
    "scn": "http://cv.iptc.org/newscodes/scene/",
    "sev": "http://cv.iptc.org/newscodes/severity/",
    "sig": "http://cv.iptc.org/newscodes/signal/",
    "pst1": "http://cv.iptc.org/newscodes/status1/",
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
    "squ": "http://cv.iptc.org/newscodes/subjectqualifier/",
    "timeunit": "http://cv.iptc.org/newscodes/timeunit/",
    "tone": "http://cv.iptc.org/newscodes/tone/",
    "tpctyp": "http://cv.iptc.org/newscodes/topictype/",
    "trustindicator": "http://cv.iptc.org/newscodes/trustindicator/",
    "urgy": "http://cv.iptc.org/newscodes/urgency/",
    "useracttype": "http://cv.iptc.org/newscodes/useractiontype/",
    "valfmt": "http://cv.iptc.org/newscodes/valueformat/",
    "vcdc": "http://cv.iptc.org/newscodes/videocodec/",
    "videodef": "http://cv.iptc.org/newscodes/videodefinition/",
    "ivqu": "http://cv.iptc.org/newscodes/videoqualifier/",
    "sov": "http://cv.iptc.org/newscodes/videoscaling/",
    "why": "http://cv.iptc.org/newscodes/whypresent/",
    "wldreg": "http://cv.iptc.org/newscodes/worldregion/",
    "a1312cat": "http://cvx.iptc.org/anpa1312-category/",
    "a1312prio": "http://cvx.iptc.org/anpa1312-priority/",
    "a1312svc": "http://cvx.iptc.org/anpa1312-servicelevel/",
    "a1312vers": "http://cvx.iptc.org/anpa1312-version/",
    "bcp47": "http://cvx.iptc.org/bcp47/",
    "cusip": "http://cvx.iptc.org/cusip/",
    "figi": "http://cvx.iptc.org/figi/",
    "gics": "http://cvx.iptc.org/gics/",
    "isin": "http://cvx.iptc.org/isin/",
    "mic": "http://cvx.iptc.org/iso10383-mic/",
    "iso3166-1a2": "http://cvx.iptc.org/iso3166-1a2/",
    "iso3166-1a3": "http://cvx.iptc.org/iso3166-1a3/",
    "iso3166-2": "http://cvx.iptc.org/iso3166-2/",
    "iso4217a": "http://cvx.iptc.org/iso4217a/",
    "iso4217n": "http://cvx.iptc.org/iso4217n/",
    "parasport": "http://cvx.iptc.org/parasport/",
    "secst": "http://cvx.iptc.org/secst/",
    "sedol": "http://cvx.iptc.org/sedol/",
    "ticker": "http://cvx.iptc.org/ticker/",
    "tidm": "http://cvx.iptc.org/tidm/",
    "dbpedia": "http://dbpedia.org/resource/",
    "freebase": "http://www.freebase.com",
    "geonames": "http://sws.geonames.org/",
    "geonameshttps": "https://sws.geonames.org/",
    "googletopicsv1": "http://cvx.iptc.org/googletopicsv1/",
    "googletopicsv2": "http://cvx.iptc.org/googletopicsv2/",
    "iabcontent20": "http://cvx.iptc.org/iabcontent20/",
    "iabcontent21": "http://cvx.iptc.org/iabcontent21/",
    "iabcontent22": "http://cvx.iptc.org/iabcontent22/",
    "iabcontent30": "http://cvx.iptc.org/iabcontent30/",
    "iabaudience10": "http://cvx.iptc.org/iabaudience10/",
    "iabadproduct10": "http://cvx.iptc.org/iabadproduct10/",
    "iabadproduct20": "http://cvx.iptc.org/iabadproduct20/",
    "mb-artist": f"{_MUSICBRAINZ}artist/",
    "mb-label": f"{_MUSICBRAINZ}label/",
    "mb-recording": f"{_MUSICBRAINZ}recording/",
    "mb-release": f"{_MUSICBRAINZ}release/",
    "mb-releasegroup": f"{_MUSICBRAINZ}release-group/",
    "mb-work": f"{_MUSICBRAINZ}work/",
    "plus": "http://ns.useplus.org/ldf/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wikidata": "http://www.wikidata.org/entity/",
}


def _frozen(value: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(value))


@attrs.frozen
class Catalog:
    """Schemes by alias, as a document states them: `Catalog({"ex": "http://example.org/codes/"})`.

    `IPTC` holds the IPTC's own.  Two catalogs add up; the second one wins.
    """

    schemes: Mapping[str, str] = attrs.field(converter=_frozen)

    def __hash__(self) -> int:
        return hash(frozenset(self.schemes.items()))

    def __add__(self, other: Catalog) -> Catalog:
        return Catalog({**self.schemes, **other.schemes})

    def uri(self, qcode: str) -> str | None:
        """The concept's URI: the scheme's, and the code after it; None for an unknown alias.

        Raises:
            InvalidValue: no qcode.
        """
        parts = split(qcode)
        scheme = self.schemes.get(parts.alias)
        return None if scheme is None else scheme + parts.code

    def qcode(self, uri: str) -> str | None:
        """The qcode of a concept's URI, by the longest scheme that begins it; None where none does."""
        fits = [
            (len(scheme), alias) for alias, scheme in self.schemes.items() if uri.startswith(scheme) and uri != scheme
        ]
        if not fits:
            return None
        length, alias = max(fits)
        code = uri[length:].lstrip("/")
        return f"{alias}:{code}" if code else None


IPTC = Catalog(IPTC_SCHEMES)
"""The catalog of the IPTC G2 standards, version 41."""
