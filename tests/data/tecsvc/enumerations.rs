//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "olingo.odata.test1", name = "ENString", flags)]
pub enum ENString {
    #[odata(name = "String1")]
    String1 = 1,
    #[odata(name = "String2")]
    String2 = 2,
    #[odata(name = "String3")]
    String3 = 4,
}
