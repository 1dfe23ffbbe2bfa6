use odata_core::json::{ErrorKind, Reader};

use super::Priced;

#[test]
fn an_error_of_several_departures_stands_where_the_first_one_does() {
    let text = "{\n  \"colour\": 1,\n  \"size\": 2}";
    let error = Reader::strict_all().read::<Priced>(text).unwrap_err();
    assert_eq!(error.notes().len(), 2);
    assert_eq!(error.kind(), ErrorKind::UndeclaredMember);
    assert_eq!(error.path().to_string(), "colour");
    assert_eq!(
        (error.line(), error.column()),
        (error.notes()[0].line(), error.notes()[0].column())
    );
    assert_eq!(error.line(), 2);
}
