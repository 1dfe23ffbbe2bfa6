//! What a derive generates for a generic type that inherits: no bound is needed on its parameters, and none has to occur in
//! the type of the base.

use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Pair<T> {
    left: Option<T>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "pair")]
struct Triple<T: Clone>
where
    T: PartialEq,
{
    pair: Pair<T>,
    right: Option<T>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "pair", deref = false)]
struct Apart<T> {
    pair: Pair<T>,
    right: Option<T>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "pair")]
struct Labelled<T> {
    pair: Pair<i32>,
    label: Option<T>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "demo.port",
    inherits = "pair",
    deref = false,
    patch = false
)]
struct Sealed<T> {
    pair: Pair<i32>,
    label: Option<T>,
}

#[test]
fn a_parameter_that_goes_to_the_base_needs_no_bound() {
    let text = r##"{"@odata.type":"#demo.port.triple","left":1,"right":2}"##;
    let triple: Triple<i32> = serde_json::from_str(text).unwrap();
    assert_eq!(triple.left, Some(1));
    let patch = Triple::default().diff(&triple);
    assert_eq!(patch.left, Change::Set(1));
    assert_eq!(serde_json::to_string(&patch).unwrap(), text);

    let text = r##"{"@odata.type":"#demo.port.apart","left":1,"right":2}"##;
    let apart: Apart<i32> = serde_json::from_str(text).unwrap();
    let patch = Apart::default().diff(&apart);
    assert_eq!(patch.pair.left, Change::Set(1));
    assert_eq!(serde_json::to_string(&patch).unwrap(), text);
}

/// No bound on the parameter: the ways to the base are there for all types.
#[test]
fn a_value_derefs_to_its_base_whatever_its_parameter_is() {
    fn left<T: Clone + PartialEq>(triple: &Triple<T>) -> Option<&T> {
        triple.left.as_ref()
    }
    let triple = Triple {
        pair: Pair { left: Some('a') },
        right: None,
    };
    assert_eq!(left(&triple), Some(&'a'));
}

#[test]
fn a_generic_type_inherits_from_one_that_is_not() {
    let text = r##"{"@odata.type":"#demo.port.labelled","left":1,"label":"a"}"##;
    let labelled: Labelled<String> = serde_json::from_str(text).unwrap();
    assert_eq!(labelled.left, Some(1));
    let patch = Labelled::default().diff(&labelled);
    assert_eq!(serde_json::to_string(&patch).unwrap(), text);

    let text = r##"{"@odata.type":"#demo.port.sealed","left":1,"label":"a"}"##;
    let sealed: Sealed<String> = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&sealed).unwrap(), text);
}
