//! The derives ask for no other derive.

use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.bare")]
enum Kind {
    A,
    #[odata(other)]
    Other(String),
}

#[derive(ODataEnum)]
#[odata(namespace = "demo.bare", flags)]
enum Mark {
    X = 1,
    Y = 2,
}

#[derive(ODataComplex)]
#[odata(namespace = "demo.bare")]
struct Inner {
    kind: Kind,
    text: String,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.bare")]
struct Base {
    #[odata(key)]
    id: i32,
    inner: Inner,
    maybe: Option<Inner>,
    list: Vec<Inner>,
    marks: Flags<Mark>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.bare", inherits = "base", open)]
struct Derived {
    base: Base,
    kinds: Vec<Option<Kind>>,
    #[odata(dynamic)]
    rest: DynamicProperties,
}

#[derive(ODataEntity)]
#[odata(any = Base)]
enum AnyBase {
    Base(Base),
    Derived(Derived),
    #[odata(other)]
    Other(Unknown<Base>),
}

#[test]
fn types_without_debug_clone_default_and_partial_eq_do_everything() {
    let text = concat!(
        r##"{"@odata.type":"#demo.bare.derived","id":1,"inner":{"kind":"a","text":"t"},"maybe":{"kind":"zap","text":""},"##,
        r##""list":[{"kind":"a","text":"u"}],"marks":"x,y","kinds":["a",null],"more":1}"##
    );
    let before: Derived = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&before).unwrap(), text);
    let mut after: Derived = serde_json::from_str(text).unwrap();
    assert!(before.diff(&after).is_empty());
    after.inner.text = "v".into();
    after.maybe = None;
    after.marks = Mark::Y.into();
    let patch = before.diff(&after);
    assert_eq!(
        serde_json::to_string(&patch.clone()).unwrap(),
        r##"{"@odata.type":"#demo.bare.derived","inner":{"text":"v"},"maybe":null,"marks":"y"}"##
    );
    assert!(format!("{patch:?}").contains("DerivedPatch"));
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert!(target.diff(&after).is_empty());
    assert!(target.validate().is_ok());
    let any: AnyBase = serde_json::from_str(text).unwrap();
    assert!(matches!(&any, AnyBase::Derived(derived) if derived.id == 1));
    assert!(matches!(
        serde_json::from_str(
            r##"{"@odata.type":"#a.b","id":1,"inner":{"kind":"a","text":""},"marks":"x"}"##
        ),
        Ok(AnyBase::Other(_))
    ));
    assert_eq!(Mark::X | Mark::Y, Flags::from_iter([Mark::X, Mark::Y]));
}

mod hostile {
    use super::*;

    #[derive(Debug, Clone, ODataComplex)]
    #[odata(namespace = "demo.bare")]
    struct Hostile {
        a: Option<i32>,
    }

    impl Default for Hostile {
        fn default() -> Self {
            panic!("the user's default is not asked for")
        }
    }

    impl PartialEq for Hostile {
        fn eq(&self, _: &Self) -> bool {
            panic!("nor their equality")
        }
    }

    #[derive(Debug, Clone, ODataEntity)]
    #[odata(namespace = "demo.bare")]
    struct Holder {
        hostile: Option<Hostile>,
        all: Vec<Hostile>,
    }

    #[test]
    fn the_users_default_and_equality_are_not_used() {
        let read = |text| serde_json::from_str::<Holder>(text).unwrap();
        let (mut before, after) = (
            read(r#"{"hostile":{"a":1},"all":[{"a":1}]}"#),
            read(r#"{"hostile":{},"all":[{}]}"#),
        );
        before.diff(&after).apply_to(&mut before).unwrap();
        assert!(before.diff(&after).is_empty());
    }
}
