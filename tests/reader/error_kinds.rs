//! The full text of an error of each kind: path, what was found, what was expected, line and column.

use odata_core::Value;
use odata_core::json::{self, ErrorKind, Reader};

use crate::model::{AnyVessel, Berth, Item, Manifest, Vessel, VesselPatch};

#[track_caller]
fn says<T: Value>(reader: &Reader, text: &str, kind: ErrorKind, expected: &str) {
    let Err(error) = reader.read::<T>(text) else {
        panic!("{text} is read");
    };
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.kind(), kind);
    let place = format!(" at line {} column {}", error.line(), error.column());
    assert!(expected.ends_with(&place), "{place}");
}

#[track_caller]
fn strict_says<T: Value>(text: &str, kind: ErrorKind, expected: &str) {
    says::<T>(&Reader::strict(), text, kind, expected);
    // The same words in a note.
    let error = match Reader::strict_all().read::<T>(text) {
        Err(error) => error,
        Ok(_) => panic!("{text} is read"),
    };
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.notes().len(), 1);
}

#[test]
fn of_the_text() {
    let lenient = Reader::lenient();
    says::<Vessel>(
        &lenient,
        "{\"name\"\n 1}",
        ErrorKind::Syntax,
        "found '1', expected `:` at line 2 column 2",
    );
    says::<Vessel>(
        &lenient,
        "{\"name\":",
        ErrorKind::UnexpectedEnd,
        "the input ends where a JSON value is expected at line 1 column 8",
    );
    says::<Vessel>(
        &lenient.clone().max_depth(2),
        "{\"crew\":[\n{}]}",
        ErrorKind::DepthLimit,
        "found arrays and objects nested more than 2 deep, expected fewer at line 2 column 1",
    );
    let error = lenient
        .read::<Vessel>(b"{\n\"name\":\"\xff\"}")
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotUtf8);
    assert_eq!(
        error.to_string(),
        "found bytes that are not UTF-8, expected JSON text in UTF-8 at line 2 column 9"
    );
    let error = lenient.max_size(3).read::<Vessel>("null").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SizeLimit);
    assert_eq!(
        error.to_string(),
        "found a text of 4 bytes, expected at most 3"
    );
    assert_eq!((error.line(), error.column()), (0, 0));
}

#[test]
fn of_the_value() {
    let lenient = Reader::lenient();
    says::<Vessel>(
        &lenient,
        "{\"pos\": []}",
        ErrorKind::TypeMismatch,
        "pos: found an array, expected an object (demo.port.Position) at line 1 column 9",
    );
    says::<Vessel>(
        &lenient,
        "{\"berth\":{\"no\":2147483648}}",
        ErrorKind::OutOfRange,
        "berth/no: found the number 2147483648, expected -2147483648 to 2147483647 (Edm.Int32) at line 1 column 16",
    );
    says::<Vessel>(
        &lenient,
        "{\"rights\":\"load,\"}",
        ErrorKind::InvalidValue,
        "rights: \"load,\" is not a value of demo.port.Rights: expected names of members, joined by commas at line 1 column 11",
    );
    says::<Vessel>(
        &lenient,
        "{\"tags\":[\"a\",null]}",
        ErrorKind::NullNotAllowed,
        "tags/1: found null, expected a string (Edm.String): items of this collection are not nullable at line 1 column 14",
    );
    says::<Vessel>(
        &lenient.require_complete(true),
        "{\"name\":\"A\" }",
        ErrorKind::MissingProperty,
        "id: found no such member, expected Edm.Guid at line 1 column 13",
    );
}

#[test]
fn of_tags() {
    let lenient = Reader::lenient();
    says::<Vessel>(
        &lenient,
        "{\"@odata.type\":\"#demo.port.Berth\"}",
        ErrorKind::TypeNotAssignable,
        "@odata.type: found an object of type demo.port.Berth, expected demo.port.Vessel at line 1 column 16",
    );
    says::<AnyVessel>(
        &lenient,
        "{\"@odata.type\":\"#demo.port.Tug\",\"@odata.type\":\"#demo.port.Tanker\"}",
        ErrorKind::TagsDisagree,
        "@odata.type: found a second tag, demo.port.Tanker, expected the first, demo.port.Tug, alone at line 1 column 47",
    );
    says::<Vessel>(
        &lenient,
        "{\"@odata.type\":5}",
        ErrorKind::InvalidControlInformation,
        "@odata.type: found a number, expected the name of a type in a string at line 1 column 16",
    );
    strict_says::<Vessel>(
        "{\"@odata.type\":\"demo.port.Vessel\"}",
        ErrorKind::TagWithoutHash,
        "@odata.type: found \"demo.port.Vessel\", expected \"#demo.port.Vessel\" at line 1 column 16",
    );
    strict_says::<AnyVessel>(
        "{\"@odata.type\":\"#demo.port.Raft\"}",
        ErrorKind::UnknownType,
        "@odata.type: found an object of the unknown type demo.port.Raft, read as demo.port.Vessel at line 1 column 16",
    );
    strict_says::<Item>(
        "{ }",
        ErrorKind::AbstractTypeNeedsTag,
        "@odata.type: found no tag, expected one that names a type derived from demo.port.Item at line 1 column 3",
    );
    says::<Vessel>(
        &Reader::strict(),
        "{\"@type\":\"#demo.port.Vessel\"}",
        ErrorKind::UnprefixedControlInformation,
        "@type: found @type, expected @odata.type in OData 4.0 at line 1 column 10",
    );
}

// Rules 6, 13, 48, 98 and 105.
#[test]
fn of_members() {
    strict_says::<Vessel>(
        "{\"name\":\"A\",\n\"name\":\"B\"}",
        ErrorKind::DuplicateMember,
        "name: found the member again, expected it once at line 2 column 8",
    );
    strict_says::<Vessel>(
        "{\"@odata.etag\":\"a\",\n\"@odata.etag\":\"b\"}",
        ErrorKind::DuplicateMember,
        "@odata.etag: found the member again, expected it once at line 2 column 15",
    );
    strict_says::<Vessel>(
        "{\"pos\":{\"bogus\":\n1}}",
        ErrorKind::UndeclaredMember,
        "pos/bogus: found a member that demo.port.Position does not declare at line 2 column 1",
    );
    strict_says::<Vessel>(
        "{\"@\":1}",
        ErrorKind::InvalidAnnotationName,
        "@: found the name \"@\", expected the name of a term after one @ at line 1 column 6",
    );
    strict_says::<Vessel>(
        "{\"@etag\":\"a\"}",
        ErrorKind::UnprefixedControlInformation,
        "@etag: found @etag, expected @odata.etag in OData 4.0 at line 1 column 10",
    );
    strict_says::<VesselPatch>(
        "{\"registry\":\"R\"}",
        ErrorKind::NotUpdatable,
        "registry: found a member that an update cannot change, since it is immutable; expected none at line 1 column 13",
    );
}

#[test]
fn of_forms_of_values() {
    strict_says::<Vessel>(
        "{\"phase\":\"sunk\"}",
        ErrorKind::UnknownEnumMember,
        "phase: found \"sunk\", expected a member of demo.port.Phase at line 1 column 10",
    );
    strict_says::<Vessel>(
        "{\"rights\":\"load, unload\"}",
        ErrorKind::SpaceInFlags,
        "rights: found \"load, unload\", expected members of demo.port.Rights joined by commas alone at line 1 column 11",
    );
    strict_says::<Berth>(
        "{\"no\":5.0}",
        ErrorKind::IntegerAsDecimal,
        "no: found 5.0, expected a number without a fraction or an exponent (Edm.Int32) at line 1 column 7",
    );
    strict_says::<Vessel>(
        "{\"price\":1e2}",
        ErrorKind::ExponentialDecimal,
        "price: found 1e2, expected a number without an exponent (Edm.Decimal) at line 1 column 10",
    );
    strict_says::<Vessel>(
        "{\"serial\":\"5\"}",
        ErrorKind::NumberForm,
        "serial: found 5 in the other form, a number or a string, than IEEE754Compatible tells (Edm.Int64) at line 1 column 11",
    );
    strict_says::<Manifest>(
        "{\"seal\":\"+/8=\"}",
        ErrorKind::StandardBase64,
        "seal: found + or / in \"+/8=\", expected - and _ (Edm.Binary) at line 1 column 9",
    );
}

#[test]
fn of_what_is_taken_on_request() {
    says::<Vessel>(
        &Reader::strict().numeric_enums(true),
        "{\"phase\":1}",
        ErrorKind::NumericEnum,
        "phase: found the number 1, expected the name of a member in a string at line 1 column 10",
    );
    says::<Manifest>(
        &Reader::strict().assume_utc(true),
        "{\"loadedAt\":\"2024-05-01T10:00:00\"}",
        ErrorKind::NoOffset,
        "loadedAt: found \"2024-05-01T10:00:00\", expected an offset such as Z at its end (Edm.DateTimeOffset) at line 1 column 13",
    );
    says::<Vessel>(
        &Reader::strict().null_collections(true),
        "{\"tags\":null}",
        ErrorKind::NullCollection,
        "tags: found null, expected an array (Collection(Edm.String)) at line 1 column 9",
    );
}

#[test]
fn all_departures_stand_below_each_other_in_their_order() {
    let text = "{\"bogus\":1,\n\"phase\":\"sunk\",\n\"tags\":[],\"tags\":[]}";
    let error = Reader::strict_all().read::<Vessel>(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "bogus: found a member that demo.port.Vessel does not declare at line 1 column 10\n\
         phase: found \"sunk\", expected a member of demo.port.Phase at line 2 column 9\n\
         tags: found the member again, expected it once at line 3 column 18"
    );
    let places: Vec<_> = error
        .notes()
        .iter()
        .map(|note| (note.line(), note.column()))
        .collect();
    assert_eq!(places, [(1, 10), (2, 9), (3, 18)]);
}

#[test]
fn a_problem_is_an_error_whatever_was_noted_before() {
    let text = r#"{"bogus":1,"name":null}"#;
    let error = Reader::strict_all().read::<Vessel>(text).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NullNotAllowed);
    assert!(error.notes().is_empty());
    assert!(json::from_str::<Vessel>(text).is_err());
}
