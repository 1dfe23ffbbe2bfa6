/// The version of OData that a text is written in (OData 4.01 Protocol, section 8.2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[non_exhaustive]
pub enum Version {
    /// 4.0: the names of control information begin with `odata.`.
    #[default]
    V4_0,
    /// 4.01: they may do without.
    V4_01,
}

impl Version {
    /// The value of the headers `OData-Version` and `OData-MaxVersion`.
    ///
    /// ```
    /// use odata_core::json::Version;
    ///
    /// assert_eq!(Version::V4_01.as_str(), "4.01");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Version::V4_0 => "4.0",
            Version::V4_01 => "4.01",
        }
    }
}
