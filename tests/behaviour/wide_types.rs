//! Types of more properties than one word has bits.

use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.wide")]
struct Wide {
    p0: Option<i32>,
    p1: Option<i32>,
    p2: Option<i32>,
    p3: Option<i32>,
    p4: Option<i32>,
    p5: Option<i32>,
    p6: Option<i32>,
    p7: Option<i32>,
    p8: Option<i32>,
    p9: Option<i32>,
    p10: Option<i32>,
    p11: Option<i32>,
    p12: Option<i32>,
    p13: Option<i32>,
    p14: Option<i32>,
    p15: Option<i32>,
    p16: Option<i32>,
    p17: Option<i32>,
    p18: Option<i32>,
    p19: Option<i32>,
    p20: Option<i32>,
    p21: Option<i32>,
    p22: Option<i32>,
    p23: Option<i32>,
    p24: Option<i32>,
    p25: Option<i32>,
    p26: Option<i32>,
    p27: Option<i32>,
    p28: Option<i32>,
    p29: Option<i32>,
    p30: Option<i32>,
    p31: Option<i32>,
    p32: Option<i32>,
    p33: Option<i32>,
    p34: Option<i32>,
    p35: Option<i32>,
    p36: Option<i32>,
    p37: Option<i32>,
    p38: Option<i32>,
    p39: Option<i32>,
    p40: Option<i32>,
    p41: Option<i32>,
    p42: Option<i32>,
    p43: Option<i32>,
    p44: Option<i32>,
    p45: Option<i32>,
    p46: Option<i32>,
    p47: Option<i32>,
    p48: Option<i32>,
    p49: Option<i32>,
    p50: Option<i32>,
    p51: Option<i32>,
    p52: Option<i32>,
    p53: Option<i32>,
    p54: Option<i32>,
    p55: Option<i32>,
    p56: Option<i32>,
    p57: Option<i32>,
    p58: Option<i32>,
    p59: Option<i32>,
    p60: Option<i32>,
    p61: Option<i32>,
    p62: Option<i32>,
    p63: Option<i32>,
    p64: Option<i32>,
    p65: Option<i32>,
    p66: Option<i32>,
    p67: Option<i32>,
    p68: Option<i32>,
    p69: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.wide", inherits = "wide", tag = "never")]
struct Wider {
    #[odata(base)]
    base: Wide,
    last: Option<i32>,
}

#[test]
fn every_change_of_a_patch_of_seventy_properties_is_written() {
    let before = Wider::default();
    let mut after = Wider {
        last: Some(71),
        ..Wider::default()
    };
    (after.p0, after.p63, after.p64, after.p69) = (Some(0), Some(63), Some(64), Some(69));
    let patch = before.diff(&after);
    let text = r#"{"p0":0,"p63":63,"p64":64,"p69":69,"last":71}"#;
    assert_eq!(serde_json::to_string(&patch).unwrap(), text);
    assert_eq!(odata_core::json::to_string(&after), text);
    assert!(!patch.is_empty());
    let last = WidePatch {
        p69: Change::Null,
        ..WidePatch::default()
    };
    assert!(!last.is_empty());
    assert_eq!(odata_core::json::to_string(&last), r#"{"p69":null}"#);
}
