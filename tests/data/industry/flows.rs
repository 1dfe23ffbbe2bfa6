use odata_core::edm::DateTimeOffset;
use odata_core::industry_data::Entity;
use odata_core::prelude::*;

use super::people::UserProvisioningFlow;
use super::sources::AnyReferenceValue;

/// A flow of data into the service.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub(crate) struct InboundFlow {
    #[odata(base)]
    base: Entity,
    data_domain: Option<String>,
    display_name: Option<String>,
    effective_date_time: Option<DateTimeOffset>,
    expiration_date_time: Option<DateTimeOffset>,
    readiness_status: Option<String>,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = InboundFlow)]
pub(crate) enum AnyInboundFlow {
    InboundApiFlow(InboundApiFlow),
    InboundFileFlow(InboundFileFlow),
    #[odata(other)]
    Other(Unknown<InboundFlow>),
}

/// A flow that reads an interface.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph.industryData", inherits = "inboundFlow")]
pub(crate) struct InboundApiFlow {
    #[odata(base)]
    base: InboundFlow,
}

/// A flow that reads files.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph.industryData", inherits = "inboundFlow")]
pub(crate) struct InboundFileFlow {
    #[odata(base)]
    base: InboundFlow,
}

/// Flows out of the service that belong together.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity"
)]
pub(crate) struct OutboundProvisioningFlowSet {
    #[odata(base)]
    base: Entity,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    display_name: Option<String>,
    filter: Option<AnyFilter>,
}

/// What a flow takes.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData", abstract)]
pub(crate) struct Filter {
    #[odata(annotations)]
    annotations: Annotations,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Filter)]
pub(crate) enum AnyFilter {
    BasicFilter(BasicFilter),
    #[odata(other)]
    Other(Unknown<Filter>),
}

/// What has one of some values.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData", inherits = "filter")]
pub(crate) struct BasicFilter {
    #[odata(base)]
    base: Filter,
    attribute: Option<String>,
    r#in: Vec<String>,
}

/// A flow that makes groups and people.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub(crate) struct ProvisioningFlow {
    #[odata(base)]
    base: Entity,
    created_date_time: Option<DateTimeOffset>,
    last_modified_date_time: Option<DateTimeOffset>,
    readiness_status: Option<String>,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ProvisioningFlow)]
pub(crate) enum AnyProvisioningFlow {
    AdministrativeUnitProvisioningFlow(AdministrativeUnitProvisioningFlow),
    ClassGroupProvisioningFlow(ClassGroupProvisioningFlow),
    SecurityGroupProvisioningFlow(SecurityGroupProvisioningFlow),
    UserProvisioningFlow(UserProvisioningFlow),
    #[odata(other)]
    Other(Unknown<ProvisioningFlow>),
}

/// It makes administrative units.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "provisioningFlow"
)]
pub(crate) struct AdministrativeUnitProvisioningFlow {
    #[odata(base)]
    base: ProvisioningFlow,
    creation_options: Option<AdminUnitCreationOptions>,
}

/// Which units it makes.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct AdminUnitCreationOptions {
    create_based_on_org: Option<bool>,
    create_based_on_org_plus_role_group: Option<bool>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// It makes security groups.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "provisioningFlow"
)]
pub(crate) struct SecurityGroupProvisioningFlow {
    #[odata(base)]
    base: ProvisioningFlow,
    creation_options: Option<SecurityGroupCreationOptions>,
}

/// Which groups it makes.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct SecurityGroupCreationOptions {
    create_based_on_role_group: Option<bool>,
    create_based_on_org_plus_role_group: Option<bool>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// It makes a group per class.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "provisioningFlow"
)]
pub(crate) struct ClassGroupProvisioningFlow {
    #[odata(base)]
    base: ProvisioningFlow,
    configuration: Option<ClassGroupConfiguration>,
}

/// How it makes them.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct ClassGroupConfiguration {
    additional_attributes: Vec<String>,
    additional_options: Option<AdditionalClassGroupOptions>,
    enrollment_mappings: Option<EnrollmentMappings>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// What else it makes.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct AdditionalClassGroupOptions {
    create_team: Option<bool>,
    write_display_name_on_create_only: Option<bool>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// Who belongs to a group.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct EnrollmentMappings {
    member_enrollment_mappings: Vec<AnyReferenceValue>,
    owner_enrollment_mappings: Vec<AnyReferenceValue>,
    #[odata(annotations)]
    annotations: Annotations,
}
