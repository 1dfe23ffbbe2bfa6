use odata_core::prelude::*;

use super::flows::ProvisioningFlow;

/// It makes people.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "provisioningFlow"
)]
pub(crate) struct UserProvisioningFlow {
    #[odata(base)]
    base: ProvisioningFlow,
    create_unmatched_users: Option<bool>,
    creation_options: Option<UserCreationOptions>,
    management_options: Option<UserManagementOptions>,
}

/// How it makes them.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct UserCreationOptions {
    configurations: Vec<UserConfiguration>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// How it makes those of a role.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct UserConfiguration {
    default_password_settings: Option<AnyPasswordSettings>,
    license_skus: Vec<String>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// Which password they get.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData", abstract)]
pub(crate) struct PasswordSettings {
    #[odata(annotations)]
    annotations: Annotations,
}

/// One of them, told by its tag.
#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = PasswordSettings)]
pub(crate) enum AnyPasswordSettings {
    SimplePasswordSettings(SimplePasswordSettings),
    #[odata(other)]
    Other(Unknown<PasswordSettings>),
}

/// All get the same.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph.industryData",
    inherits = "passwordSettings"
)]
pub(crate) struct SimplePasswordSettings {
    #[odata(base)]
    base: PasswordSettings,
    password: Option<String>,
}

/// What is kept of them.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct UserManagementOptions {
    additional_attributes: Vec<String>,
    additional_options: Option<AdditionalUserOptions>,
    #[odata(annotations)]
    annotations: Annotations,
}

/// What else they may do.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph.industryData")]
pub(crate) struct AdditionalUserOptions {
    allow_student_contact_association: Option<bool>,
    student_age_group: Option<String>,
    #[odata(annotations)]
    annotations: Annotations,
}
