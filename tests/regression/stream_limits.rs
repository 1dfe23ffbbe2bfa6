//! Where a page that is read as it arrives is too long.

use std::io::{self, Read};

use odata_core::json::{ErrorKind, Reader};
use odata_core::prelude::*;

#[derive(Debug, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Berth {
    number: Option<i32>,
}

/// Gives one byte at a time.
struct Drops<'a>(&'a [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer.get_mut(..1).unwrap_or_default())
    }
}

#[test]
fn the_place_does_not_depend_on_how_the_bytes_arrive() {
    let page = br#"{"value":[{"number":1},{"number":22222222}]}"#;
    let place = |input: &mut dyn Read| {
        let berths = Reader::lenient().max_size(30).stream::<Berth, _>(input);
        let error = berths.filter_map(Result::err).next().unwrap();
        assert_eq!(error.kind(), ErrorKind::SizeLimit);
        (error.line(), error.column())
    };
    assert_eq!(place(&mut &page[..]), (1, 31));
    assert_eq!(place(&mut Drops(page)), (1, 31));
}
