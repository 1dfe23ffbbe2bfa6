//! How much memory a page needs as it arrives. It stands in a program of its own, since the allocator counts for all threads.

use std::io::{self, Read};

use odata_core::json::Reader;
use odata_test_port::Vessel;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// A page of entities of about a hundred bytes, and one in the middle whose name is long, made as it is read.
struct Page {
    entities: usize,
    longest: usize,
    next: usize,
    part: io::Cursor<Vec<u8>>,
}

impl Page {
    fn new(entities: usize, longest: usize) -> Self {
        Self {
            entities,
            longest,
            next: 0,
            part: io::Cursor::new(br#"{"value":["#.to_vec()),
        }
    }
}

impl Read for Page {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.part.read(buffer)?;
        if read > 0 || self.next > self.entities {
            return Ok(read);
        }
        let is_longest = self.next == self.entities / 2;
        let name = "a".repeat(if is_longest { self.longest } else { 60 });
        let comma = if self.next > 0 { "," } else { "" };
        let part = if self.next == self.entities {
            r#"],"@odata.nextLink":"n"}"#.to_owned()
        } else {
            format!(
                r#"{comma}{{"name":"{name}","tags":["b"],"serial":{}}}"#,
                self.next
            )
        };
        self.next += 1;
        self.part = io::Cursor::new(part.into_bytes());
        self.part.read(buffer)
    }
}

/// How many bytes were in use at once, beyond those before, while a page was read.
fn peak_of(entities: usize, longest: usize) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let mut stream = Reader::lenient().stream::<Vessel, _>(Page::new(entities, longest));
    let read = stream.by_ref().map(Result::unwrap).count();
    assert_eq!(read, entities);
    let envelope = stream.finish().unwrap().value;
    assert_eq!(envelope.next_link.as_deref(), Some("n"));
    ALLOCATOR.peak_usage() - before
}

#[test]
fn a_page_of_any_length_needs_the_memory_of_its_largest_entity() {
    let few = peak_of(100, 60);
    let many = peak_of(100_000, 60);
    // The text of all is ten megabytes.
    assert!(many < few + 1_000, "{many} bytes, and {few} for a hundred");
    assert!(many < 50_000, "{many} bytes");
    let large = peak_of(1_000, 1_000_000);
    // The text that the test makes of it and the copy that is read from, both with room to grow, and the name itself.
    assert!(large < 6_500_000, "{large} bytes");
}
