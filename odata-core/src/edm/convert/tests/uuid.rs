use ::uuid::Uuid;

use crate::edm::Guid;

#[test]
fn a_guid_and_a_uuid_have_one_text() {
    let text = "01234567-89ab-cdef-0123-456789abcdef";
    let uuid = Uuid::from(text.parse::<Guid>().unwrap());
    assert_eq!(uuid.to_string(), text);
    assert_eq!(Guid::from(uuid).to_string(), text);
}
