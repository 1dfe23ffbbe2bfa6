//! Users as Microsoft Graph has them, with two inherited properties and 38 of their own.

use odata_core::edm::DateTimeOffset;
use odata_core::prelude::*;

use super::page;
use super::twins::twins;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", abstract)]
pub struct DirectoryObject {
    #[odata(key)]
    pub id: Option<String>,
    pub deleted_date_time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct AssignedLicense {
    pub disabled_plans: Vec<String>,
    pub sku_id: Option<String>,
}

/// What the flat type is made of.
mod of_flat {
    pub(super) use odata_core::edm::DateTimeOffset;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    pub enum UserTag {
        #[serde(rename = "#microsoft.graph.user")]
        User,
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct AssignedLicense {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub disabled_plans: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sku_id: Option<String>,
    }
}

twins! {
    User
    inherits "directoryObject" directory_object: DirectoryObject flat in of_flat {
        #[serde(rename = "@odata.type")]
        tag: UserTag,
        id: String,
        deleted_date_time: DateTimeOffset,
    }
    values {
        account_enabled: bool,
        age_group: String,
        city: String,
        company_name: String,
        country: String,
        created_date_time: DateTimeOffset,
        creation_type: String,
        department: String,
        device_enrollment_limit: i32,
        display_name: String,
        employee_hire_date: DateTimeOffset,
        employee_id: String,
        employee_type: String,
        external_user_state: String,
        fax_number: String,
        given_name: String,
        is_resource_account: bool,
        job_title: String,
        last_password_change_date_time: DateTimeOffset,
        mail: String,
        mail_nickname: String,
        mobile_phone: String,
        office_location: String,
        on_premises_immutable_id: String,
        on_premises_last_sync_date_time: DateTimeOffset,
        on_premises_sync_enabled: bool,
        postal_code: String,
        preferred_language: String,
        show_in_address_list: bool,
        state: String,
        street_address: String,
        surname: String,
        usage_location: String,
        user_principal_name: String,
        user_type: String,
    }
    lists {
        assigned_licenses: AssignedLicense,
        business_phones: String,
        proxy_addresses: String,
    }
}

/// A JSON array of users, with null where many have nothing.
pub fn page(users: usize) -> String {
    page::page((0..users).map(|index| {
        let day = index % 28 + 1;
        let on_premises = if index % 2 == 0 { "null" } else { "true" };
        [
            r##""@odata.type":"#microsoft.graph.user""##,
            &format!(r#""id":"87d349ed-44d7-43e1-9a83-{index:012x}""#),
            r#""deletedDateTime":null"#,
            r#""accountEnabled":true"#,
            r#""ageGroup":null"#,
            r#""city":"Bellevue""#,
            r#""companyName":"Contoso""#,
            r#""country":"United States""#,
            &format!(r#""createdDateTime":"2023-04-{day:02}T17:25:08Z""#),
            r#""creationType":null"#,
            r#""department":"Retail Operations""#,
            &format!(r#""deviceEnrollmentLimit":{}"#, index % 15 + 1),
            &format!(r#""displayName":"Adele Vance {index}""#),
            r#""employeeHireDate":"2021-01-04T00:00:00Z""#,
            &format!(r#""employeeId":"E{index:06}""#),
            r#""employeeType":"Employee""#,
            r#""externalUserState":null"#,
            r#""faxNumber":null"#,
            r#""givenName":"Adele""#,
            r#""isResourceAccount":false"#,
            r#""jobTitle":"Retail Manager""#,
            r#""lastPasswordChangeDateTime":"2023-02-28T11:05:31.1234567Z""#,
            &format!(r#""mail":"adele.vance{index}@contoso.example""#),
            &format!(r#""mailNickname":"AdeleV{index}""#),
            r#""mobilePhone":"+1 425 555 0109""#,
            r#""officeLocation":"18/2111""#,
            r#""onPremisesImmutableId":null"#,
            r#""onPremisesLastSyncDateTime":null"#,
            &format!(r#""onPremisesSyncEnabled":{on_premises}"#),
            r#""postalCode":"98004""#,
            r#""preferredLanguage":"en-US""#,
            r#""showInAddressList":null"#,
            r#""state":"WA""#,
            r#""streetAddress":"9256 Towne Center Dr., Suite 400""#,
            r#""surname":"Vance""#,
            r#""usageLocation":"US""#,
            &format!(r#""userPrincipalName":"AdeleV{index}@contoso.example""#),
            r#""userType":"Member""#,
            r#""assignedLicenses":[{"disabledPlans":["11b0131d-43c8-4bbb-b2c8-e80f9a50834a"],"skuId":"0118a350-71fc-4ec3-8f0c-6a1cb8867561"}]"#,
            r#""businessPhones":["+1 425 555 0109"]"#,
            &format!(r#""proxyAddresses":["SMTP:adele.vance{index}@contoso.example","smtp:a{index}@contoso.example"]"#),
        ]
        .map(str::to_owned)
        .into()
    }))
}
