use odata_core::edm::Date;
use odata_core::industry_data::Entity;
use odata_core::prelude::*;

/// A place where a school keeps its data.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity"
)]
pub(crate) struct SourceSystemDefinition {
    #[odata(base)]
    base: Entity,
    display_name: Option<String>,
    user_matching_settings: Vec<UserMatchingSetting>,
    vendor: Option<String>,
}

/// How people are told to be the same.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct UserMatchingSetting {
    match_target: Option<ReferenceValue>,
    priority_order: Option<i32>,
    source_identifier: Option<ReferenceValue>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// A value of a reference table; the pages show no more of its types than the code.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct ReferenceValue {
    code: Option<String>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = ReferenceValue)]
pub(crate) enum AnyReferenceValue {
    ReferenceValue(ReferenceValue),
    SectionRoleReferenceValue(SectionRoleReferenceValue),
    #[odata(other)]
    Other(Unknown<ReferenceValue>),
}

/// What somebody does in a section.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "referenceValue"
)]
pub(crate) struct SectionRoleReferenceValue {
    #[odata(base)]
    base: ReferenceValue,
}

/// A school year.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity"
)]
pub(crate) struct YearTimePeriodDefinition {
    #[odata(base)]
    base: Entity,
    display_name: Option<String>,
    start_date: Option<Date>,
    end_date: Option<Date>,
    year: Option<ReferenceValue>,
}

/// A way to the data of a source.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub(crate) struct IndustryDataConnector {
    #[odata(base)]
    base: Entity,
    display_name: Option<String>,
    #[odata(navigation)]
    source_system: Option<SourceSystemDefinition>,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = IndustryDataConnector)]
pub(crate) enum AnyIndustryDataConnector {
    AzureDataLakeConnector(AzureDataLakeConnector),
    OneRosterApiDataConnector(OneRosterApiDataConnector),
    #[odata(other)]
    Other(Unknown<IndustryDataConnector>),
}

/// A connector to a data lake.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "industryDataConnector"
)]
pub(crate) struct AzureDataLakeConnector {
    #[odata(base)]
    base: IndustryDataConnector,
}

/// A connector to an interface.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "industryDataConnector"
)]
pub(crate) struct OneRosterApiDataConnector {
    #[odata(base)]
    base: IndustryDataConnector,
    api_format: Option<String>,
    api_version: Option<String>,
    base_url: Option<String>,
    credential: Option<AnyCredential>,
    is_contacts_enabled: Option<bool>,
    is_demographics_enabled: Option<bool>,
    is_flags_enabled: Option<bool>,
}

/// What opens an interface.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData", abstract)]
pub(crate) struct Credential {
    display_name: Option<String>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Credential)]
pub(crate) enum AnyCredential {
    OAuth2ClientCredential(OAuth2ClientCredential),
    #[odata(other)]
    Other(Unknown<Credential>),
}

/// A secret of a client.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph.industryData",
    name = "oAuth2ClientCredential",
    inherits = "credential"
)]
pub(crate) struct OAuth2ClientCredential {
    #[odata(base)]
    base: Credential,
    client_id: Option<String>,
    client_secret: Option<String>,
    token_url: Option<String>,
    scope: Option<String>,
}
