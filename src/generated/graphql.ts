// Written by `npm run codegen` from schema/*.graphql. Do not edit.
import type { DateArgument } from '../argument.js';
import type { DateTimeArgument } from '../argument.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderParent, PayDetailRecord, OrderWindow, PlacedOrder } from '../domains/orders/records.js';
import type { ScanReport } from '../paging/scan.js';
import type { OrderTotals } from '../domains/orders/summary.js';
import type { CurrentPackageRecord, GoodsPackageRecord } from '../domains/packages/endpoints.js';
import type { UsageRecord, MauPeriodRecord } from '../domains/usage/endpoints.js';
import type { EntitlementRecord } from '../domains/entitlements/endpoints.js';
import type { UserParent, IdentityRecord, UserWindow, PlacedUser } from '../domains/users/records.js';
import type { LoginRecord, LoginWindow, PlacedLogin, MfaRecord, PrincipalRecord, SyncRelationRecord, ArchivedUserRecord, ArchivedUserWindow, PlacedArchivedUser } from '../domains/users/days.js';
import type { GroupParent, GroupWindow, PlacedGroup } from '../domains/groups/endpoints.js';
import type { ApplicationParent, LoginConfigRecord, RegisterConfigRecord, BrandingConfigRecord, AgreementRecord, ApplicationWindow, PlacedApplication } from '../domains/applications/records.js';
import type { AuthorizationRecord, AuthorizationWindow, PlacedAuthorization, SubjectApplicationRecord } from '../domains/applications/access.js';
import type { ActionRecord, ActionWindow, PlacedAction, AdminRecord, AdminWindow, PlacedAdmin, UserAgentRecord, GeoRecord, LocationRecord } from '../domains/audit/records.js';
import type { WebhookParent, WebhookWindow, PlacedWebhook, WebhookRetryRecord, WebhookLogRecord, WebhookLogWindow, PlacedWebhookLog, WebhookEventsRecord, WebhookCategoryRecord, WebhookEventRecord } from '../domains/settings/webhooks.js';
import type { IdentitySourceParent } from '../domains/settings/identity-sources.js';
import type { SecuritySettingsRecord, ChangeEmailRecord, ChangePhoneRecord, CookieSettingsRecord, RegisterAnomalyRecord, LoginAnomalyRecord, FailCheckRecord, IpWhitelistRecord, SelfUnlockRecord, QrcodeLoginRecord, MfaSettingsRecord } from '../domains/settings/security.js';
import type { EmailTemplatesRecord, EmailTemplateRecord, EmailTemplateCategoryRecord, EmailProviderRecord, SmtpRecord, EmailAccountRecord } from '../domains/settings/messages.js';
import type { PipelineFunctionRecord, EventAppRecord, EventRecord, EventWindow, PlacedEvent } from '../domains/settings/pipeline.js';
import type { CustomFieldRecord, CustomFieldLabelRecord, CustomFieldOptionRecord } from '../domains/settings/custom-fields.js';
import type { CustomValueRecord } from '../domains/settings/custom-values.js';
import type { CheckRecord } from '../domains/permissions/checks.js';
import type { NamespaceParent, NamespaceWindow, PlacedNamespace, SpaceRoleRecord, SpaceRoleWindow, PlacedSpaceRole } from '../domains/permissions/namespaces.js';
import type { ResourceParent, ResourceActionRecord, ResourceWindow, PlacedResource } from '../domains/permissions/resources.js';
import type { AuthorizedResourceRecord, PolicyConditionRecord, ResourceTargetRecord, ResourceTargetWindow, PlacedResourceTarget } from '../domains/permissions/authorizations.js';
import type { DataResourceParent, DataResourceNodeRecord, DataResourceWindow, PlacedDataResource } from '../domains/permissions/data-resources.js';
import type { DataAuthorizationRecord, DataPermissionRecord, TextPermissionRecord, ListPermissionRecord, TreePermissionRecord, NodePermissionRecord, DataActionsRecord } from '../domains/permissions/data-permissions.js';
import type { DataPolicyParent, DataPolicyWindow, PlacedDataPolicy, PolicyResourceRecord, PolicyTargetRecord, PolicyTargetWindow, PlacedPolicyTarget } from '../domains/permissions/data-policies.js';
import type { OrganizationParent, OrganizationWindow, PlacedOrganization, DepartmentParent, MembershipWindow, PlacedMembership } from '../domains/organizations/records.js';
import type { RoleParent, RoleWindow, AssignmentRecord, AssignmentWindow, PlacedAssignment, RoleDepartmentRecord, RoleDepartmentWindow, PlacedRoleDepartment, PlacedRole } from '../domains/roles/endpoints.js';
import type { Context } from '../graph/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date such as "2022-08-09", without a time zone. */
  Date: { input: DateArgument; output: string; }
  /**
   * An RFC 3339 timestamp with an offset, for example "2022-08-09T11:59:46+08:00". GenAuth sends billing times without a time
   * zone; the gateway interprets them in the zone set by GENAUTH_TIME_ZONE. A local time that occurs twice, when clocks are set
   * back, is the earlier of the two; one that never occurs, when clocks are set forward, is null with an error.
   */
  DateTime: { input: DateTimeArgument; output: string; }
  /**
   * An exact decimal number as a string, for example "7.9" or "99.00", with the digits that GenAuth sent. Amounts of money
   * are never converted to floating-point numbers: keep them as strings or use a decimal library. The number of decimal
   * places varies.
   */
  Decimal: { input: string; output: string; }
  /** Any JSON value, where GenAuth declares no shape. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** Something that an administrator did. Source: POST /api/v3/get-admin-audit-logs */
export type AdminAuditLog = {
  __typename?: 'AdminAuditLog';
  /**
   * The administrator; null if it is no user of the pool.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  admin?: Maybe<User>;
  /** Address of the picture of the administrator. */
  adminUserAvatar?: Maybe<Scalars['String']['output']>;
  /** Name of the administrator at that time. */
  adminUserDisplayName?: Maybe<Scalars['String']['output']>;
  /** Id of the administrator. */
  adminUserId?: Maybe<Scalars['ID']['output']>;
  /** The IP address. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** What happened, in words. GenAuth also calls it eventDetails. Null if it has the form of a secret. */
  eventDetail?: Maybe<Scalars['String']['output']>;
  /** Where the IP address is. */
  geoip?: Maybe<GeoIp>;
  /** What was sent. Whatever is named like a secret (secret, password, token, key, salt, otp, cert...) is left out at every level, also of JSON in texts. */
  operationParam?: Maybe<Scalars['JSON']['output']>;
  /** What was done. */
  operationType?: Maybe<AdminOperationType>;
  /** The value before, without secrets as `operationParam`. */
  originValue?: Maybe<Scalars['JSON']['output']>;
  /** What the user agent says. */
  parsedUserAgent?: Maybe<ParsedUserAgent>;
  /** The word of GenAuth for `operationType`. */
  rawOperationType?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `resourceType`. */
  rawResourceType?: Maybe<Scalars['String']['output']>;
  /** The request by which it was done. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** What it was done to. */
  resourceType?: Maybe<AdminResourceType>;
  /** Whether it succeeded. */
  success?: Maybe<Scalars['Boolean']['output']>;
  /** The value after, without secrets as `operationParam`. */
  targetValue?: Maybe<Scalars['JSON']['output']>;
  /** When it happened. */
  timestamp?: Maybe<Scalars['DateTime']['output']>;
  /** The browser or program. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of the log of administrators. */
export type AdminAuditLogConnection = {
  __typename?: 'AdminAuditLogConnection';
  /** The rows of the page, with their cursors. */
  edges: Array<AdminAuditLogEdge>;
  /** The rows of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<AdminAuditLog>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row at its position in the list. */
export type AdminAuditLogEdge = {
  __typename?: 'AdminAuditLogEdge';
  /** Position of the row in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row; null with an error if it is malformed. */
  node?: Maybe<AdminAuditLog>;
};

/** Which rows to list. All conditions combine. */
export type AdminAuditLogFilter = {
  /** What this administrator did. */
  adminUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this time. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** From this IP address. */
  clientIp?: InputMaybe<Scalars['String']['input']>;
  /** Not before this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this kind of operation. */
  operationType?: InputMaybe<AdminOperationType>;
  /** By this request. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what was done to resources of this kind. */
  resourceType?: InputMaybe<AdminResourceType>;
  /** Only what succeeded, or what failed. */
  success?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What administrators do. */
export type AdminOperationType =
  /** GenAuth calls it activate. */
  | 'ACTIVATE'
  /** GenAuth calls it add. */
  | 'ADD'
  /** GenAuth calls it all. */
  | 'ALL'
  /** GenAuth calls it approval. */
  | 'APPROVAL'
  /** GenAuth calls it create. */
  | 'CREATE'
  /** GenAuth calls it deactivate. */
  | 'DEACTIVATE'
  /** GenAuth calls it delete. */
  | 'DELETE'
  /** GenAuth calls it disable. */
  | 'DISABLE'
  /** GenAuth calls it enable. */
  | 'ENABLE'
  /** GenAuth calls it export. */
  | 'EXPORT'
  /** GenAuth calls it import. */
  | 'IMPORT'
  /** GenAuth calls it invite. */
  | 'INVITE'
  /** GenAuth calls it query. */
  | 'QUERY'
  /** GenAuth calls it recover. */
  | 'RECOVER'
  /** GenAuth calls it refresh. */
  | 'REFRESH'
  /** GenAuth calls it reject. */
  | 'REJECT'
  /** GenAuth calls it remove. */
  | 'REMOVE'
  /** GenAuth calls it resign. */
  | 'RESIGN'
  /** GenAuth calls it revertInvitation. */
  | 'REVERT_INVITATION'
  /** GenAuth calls it sendInvitation. */
  | 'SEND_INVITATION'
  /** GenAuth calls it sync. */
  | 'SYNC'
  /** A word that this gateway does not know; see `rawOperationType`. As an argument, it is refused. */
  | 'UNRECOGNIZED'
  /** GenAuth calls it update. */
  | 'UPDATE';

/** What administrators do it to. */
export type AdminResourceType =
  /** GenAuth calls it adminPermissionAdmin. */
  | 'ADMIN_PERMISSION_ADMIN'
  /** GenAuth calls it adminPermissionPolicy. */
  | 'ADMIN_PERMISSION_POLICY'
  /** GenAuth calls it adminPermissionRole. */
  | 'ADMIN_PERMISSION_ROLE'
  /** GenAuth calls it all. */
  | 'ALL'
  /** GenAuth calls it applicant. */
  | 'APPLICANT'
  /** GenAuth calls it application. */
  | 'APPLICATION'
  /** GenAuth calls it authorization. */
  | 'AUTHORIZATION'
  /** GenAuth calls it cooperator. */
  | 'COOPERATOR'
  /** GenAuth calls it customDatabase. */
  | 'CUSTOM_DATABASE'
  /** GenAuth calls it customDomain. */
  | 'CUSTOM_DOMAIN'
  /** GenAuth calls it dataPolicy. */
  | 'DATA_POLICY'
  /** GenAuth calls it dataResource. */
  | 'DATA_RESOURCE'
  /** GenAuth calls it enterpriseConnection. */
  | 'ENTERPRISE_CONNECTION'
  /** GenAuth calls it fieldEncryptState. */
  | 'FIELD_ENCRYPT_STATE'
  /** GenAuth calls it generalResource. */
  | 'GENERAL_RESOURCE'
  /** GenAuth calls it generalResourceAuthorization. */
  | 'GENERAL_RESOURCE_AUTHORIZATION'
  /** GenAuth calls it invitationPolicy. */
  | 'INVITATION_POLICY'
  /** GenAuth calls it invitationRoster. */
  | 'INVITATION_ROSTER'
  /** GenAuth calls it invitationUser. */
  | 'INVITATION_USER'
  /** GenAuth calls it org. */
  | 'ORG'
  /** GenAuth calls it permitSpace. */
  | 'PERMIT_SPACE'
  /** GenAuth calls it policy. */
  | 'POLICY'
  /** GenAuth calls it policyInvitation. */
  | 'POLICY_INVITATION'
  /** GenAuth calls it resource. */
  | 'RESOURCE'
  /** GenAuth calls it resourceNamespace. */
  | 'RESOURCE_NAMESPACE'
  /** GenAuth calls it role. */
  | 'ROLE'
  /** GenAuth calls it roleAssign. */
  | 'ROLE_ASSIGN'
  /** GenAuth calls it roleSubject. */
  | 'ROLE_SUBJECT'
  /** GenAuth calls it socialConnection. */
  | 'SOCIAL_CONNECTION'
  /** GenAuth calls it subjectOfRole. */
  | 'SUBJECT_OF_ROLE'
  /** GenAuth calls it syncTask. */
  | 'SYNC_TASK'
  /** GenAuth calls it tenant. */
  | 'TENANT'
  /** GenAuth calls it universalInvitation. */
  | 'UNIVERSAL_INVITATION'
  /** A word that this gateway does not know; see `rawResourceType`. As an argument, it is refused. */
  | 'UNRECOGNIZED'
  /** GenAuth calls it user. */
  | 'USER'
  /** GenAuth calls it userpool. */
  | 'USERPOOL'
  /** GenAuth calls it userAccountState. */
  | 'USER_ACCOUNT_STATE'
  /** GenAuth calls it userAuthorization. */
  | 'USER_AUTHORIZATION'
  /** GenAuth calls it userGroup. */
  | 'USER_GROUP'
  /** GenAuth calls it userLoginState. */
  | 'USER_LOGIN_STATE';

/**
 * An application of the pool. Its secret is in no field, and neither is what GenAuth declares no shape for: the configurations of OIDC, SAML, OAuth
 * and CAS.
 */
export type Application = {
  __typename?: 'Application';
  /**
   * A page of the users who used it lately, as GenAuth counts.
   *
   * Source: POST /api/v3/list-application-active-users
   */
  activeUsers?: Maybe<UserConnection>;
  /** Description of the application. */
  appDescription?: Maybe<Scalars['String']['output']>;
  /** Id of the application. */
  appId: Scalars['ID']['output'];
  /** Its unique name in addresses. */
  appIdentifier?: Maybe<Scalars['String']['output']>;
  /** Address of its logo. */
  appLogo?: Maybe<Scalars['String']['output']>;
  /** Name of the application. */
  appName?: Maybe<Scalars['String']['output']>;
  /**
   * What kind of application it is. Configurations leave it out in some versions of GenAuth, where it takes a further call.
   *
   * Source: GET /api/v3/get-application-simple-info
   */
  appType?: Maybe<ApplicationType>;
  /**
   * A page of the subjects who may use it, or may not.
   *
   * Source: POST /api/v3/list-applications-auth
   */
  authorizations?: Maybe<ApplicationAuthorizationConnection>;
  /** What the login page looks like. */
  brandingConfig?: Maybe<ApplicationBrandingConfig>;
  /** Whether it is an identity provider by CAS. */
  casProviderEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has a branding of its own. */
  customBrandingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has security settings of its own. */
  customSecurityEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The protocol that it uses by default. */
  defaultProtocol?: Maybe<ApplicationProtocol>;
  /** Address that starts a login. */
  initLoginUri?: Maybe<Scalars['String']['output']>;
  /** Whether it was integrated from the catalogue of applications. */
  isIntegrateApp?: Maybe<Scalars['Boolean']['output']>;
  /** How users sign in. */
  loginConfig?: Maybe<ApplicationLoginConfig>;
  /** Where a logout may lead. */
  logoutRedirectUris?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Whether it is an identity provider by OAuth. */
  oauthProviderEnabled?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Whether users may sign in of whom nothing is said in `authorizations`.
   *
   * Source: GET /api/v3/get-application-permission-strategy
   */
  permissionStrategy?: Maybe<PermissionStrategy>;
  /**
   * The word of GenAuth for `appType`.
   *
   * Source: GET /api/v3/get-application-simple-info
   */
  rawAppType?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `defaultProtocol`. */
  rawDefaultProtocol?: Maybe<Scalars['String']['output']>;
  /**
   * The word of GenAuth for `permissionStrategy`, which costs no further call.
   *
   * Source: GET /api/v3/get-application-permission-strategy
   */
  rawPermissionStrategy?: Maybe<Scalars['String']['output']>;
  /** Where a login may lead. */
  redirectUris?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** How users register. */
  registerConfig?: Maybe<ApplicationRegisterConfig>;
  /** Whether it is an identity provider by SAML. */
  samlProviderEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether single sign-on is enabled. */
  ssoEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** When single sign-on was enabled. */
  ssoEnabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The template in the catalogue that it was integrated from. */
  template?: Maybe<Scalars['String']['output']>;
  /** The pool that it belongs to. This field and those below are of its configuration, which is asked for only where one of them is selected. */
  userPoolId?: Maybe<Scalars['ID']['output']>;
};


/**
 * An application of the pool. Its secret is in no field, and neither is what GenAuth declares no shape for: the configurations of OIDC, SAML, OAuth
 * and CAS.
 */
export type ApplicationActiveUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An application of the pool. Its secret is in no field, and neither is what GenAuth declares no shape for: the configurations of OIDC, SAML, OAuth
 * and CAS.
 */
export type ApplicationAuthorizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationAuthorizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that users have to agree to. */
export type ApplicationAgreement = {
  __typename?: 'ApplicationAgreement';
  /** Its text, which may be HTML. */
  content?: Maybe<Scalars['String']['output']>;
  /** The pages that show it: LoginPage, RegisterPage. */
  displayAt?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Whether nobody can go on without it. */
  isRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Its language. */
  lang?: Maybe<Scalars['String']['output']>;
};

/** What is said about one subject of an application. Source: POST /api/v3/list-applications-auth */
export type ApplicationAuthorization = {
  __typename?: 'ApplicationAuthorization';
  /** Whether it may use the application. */
  effect?: Maybe<ApplicationEffect>;
  /** Whether it is in force. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Id of what is said. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it is about everybody. */
  permissionType?: Maybe<ApplicationPermissionType>;
  /** The word of GenAuth for `effect`. */
  rawEffect?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `permissionType`. */
  rawPermissionType?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `targetType`. */
  rawTargetType?: Maybe<Scalars['String']['output']>;
  /** Id of the subject. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** Name of the subject. */
  targetName?: Maybe<Scalars['String']['output']>;
  /** What the subject is. */
  targetType?: Maybe<ApplicationSubjectType>;
  /**
   * The subject, if it is a user.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  user?: Maybe<User>;
};

/** A page of subjects. */
export type ApplicationAuthorizationConnection = {
  __typename?: 'ApplicationAuthorizationConnection';
  /** The subjects of the page, with their cursors. */
  edges: Array<ApplicationAuthorizationEdge>;
  /** The subjects of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<ApplicationAuthorization>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of subjects in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A subject at its position in the list. */
export type ApplicationAuthorizationEdge = {
  __typename?: 'ApplicationAuthorizationEdge';
  /** Position of the subject in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The subject; null with an error if it is malformed. */
  node?: Maybe<ApplicationAuthorization>;
};

/** Which subjects to list. All conditions combine. */
export type ApplicationAuthorizationFilter = {
  /** Only those who may, or who may not. */
  effect?: InputMaybe<ApplicationEffect>;
  /** Only what is enabled, or what is not. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only subjects with this name. */
  targetName?: InputMaybe<Scalars['String']['input']>;
  /** Only subjects of these kinds. */
  targetType?: InputMaybe<Array<ApplicationSubjectType>>;
};

/** What the login page of an application looks like. */
export type ApplicationBrandingConfig = {
  __typename?: 'ApplicationBrandingConfig';
  /** What they have to agree to. */
  agreements?: Maybe<Array<Maybe<ApplicationAgreement>>>;
  /** Address of the background picture. */
  customBackground?: Maybe<Scalars['String']['output']>;
  /** That style sheet. */
  customCSS?: Maybe<Scalars['String']['output']>;
  /** Whether it has a style sheet of its own. */
  customCSSEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Address of the picture that is shown while it loads. */
  customLoadingImage?: Maybe<Scalars['String']['output']>;
  /** The language that is shown first. */
  defaultLanguage?: Maybe<Scalars['String']['output']>;
  /** The version of the login component. */
  guardVersion?: Maybe<Scalars['String']['output']>;
  /** Whether users have to agree to something. */
  showAgreement?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users can choose the language. */
  showChangeLanguageButton?: Maybe<Scalars['Boolean']['output']>;
  /** Whether identity providers of enterprises are shown. */
  showEnterpriseConnections?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users can reset their password. */
  showForgetPasswordButton?: Maybe<Scalars['Boolean']['output']>;
  /** Whether social identity providers are shown. */
  showSocialConnections?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** The applications of the page, with their cursors. */
  edges: Array<ApplicationEdge>;
  /** The applications of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Application>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of applications in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An application at its position in the list. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Position of the application in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The application; null with an error if it is malformed. */
  node?: Maybe<Application>;
};

/** What is said about a subject. */
export type ApplicationEffect =
  /** It may use the application. */
  | 'ALLOW'
  /** It may not. */
  | 'DENY'
  /** A word that this gateway does not know. As an argument, it is refused. */
  | 'UNRECOGNIZED';

/** How users sign in to an application. */
export type ApplicationLoginConfig = {
  __typename?: 'ApplicationLoginConfig';
  /** The method that is offered first. */
  defaultLoginMethod?: Maybe<ApplicationLoginMethod>;
  /** The methods without another identity provider, such as PHONE_CODE. */
  enabledBasicLoginMethods?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** The connections to other identity providers. GenAuth calls them enabledExtIdpConns. */
  enabledExtIdpConnIds?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** Whether users who do not exist yet are registered when they sign in. */
  mergeLoginAndRegisterPage?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users are asked for their consent. */
  showAuthorizationPage?: Maybe<Scalars['Boolean']['output']>;
};

/** A method to sign in. */
export type ApplicationLoginMethod = {
  __typename?: 'ApplicationLoginMethod';
  /** The connection to Active Directory. */
  adExtIdpConnId?: Maybe<Scalars['ID']['output']>;
  /** How it works, such as PASSWORD or QRCODE. */
  connectionType?: Maybe<Scalars['String']['output']>;
  /** The connection to LDAP. */
  ldapExtIdpConnId?: Maybe<Scalars['ID']['output']>;
  /** The connection of the QR code. */
  qrcodeExtIdpConnId?: Maybe<Scalars['ID']['output']>;
  /** Whose QR code it is. */
  qrcodeType?: Maybe<Scalars['String']['output']>;
};

/** Whom it is said about. */
export type ApplicationPermissionType =
  /** Everybody. */
  | 'ALL'
  /** One subject. */
  | 'SUBJECT'
  /** A word that this gateway does not know; see `rawPermissionType`. */
  | 'UNRECOGNIZED';

/** How an application signs users in. */
export type ApplicationProtocol =
  /** Accounts that GenAuth fills in. */
  | 'ASA'
  /** CAS. */
  | 'CAS'
  /** OAuth 2.0. */
  | 'OAUTH'
  /** OpenID Connect. */
  | 'OIDC'
  /** SAML 2.0. */
  | 'SAML'
  /** A word that this gateway does not know; see `rawDefaultProtocol`. */
  | 'UNRECOGNIZED';

/** How users register for an application. */
export type ApplicationRegisterConfig = {
  __typename?: 'ApplicationRegisterConfig';
  /** The method that is offered first. */
  defaultRegisterMethod?: Maybe<Scalars['String']['output']>;
  /** The methods, such as EMAIL_CODE. */
  enabledBasicRegisterMethods?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

/** Who may use an application. */
export type ApplicationSubjectType =
  /** Whoever has an access key. */
  | 'AK_SK'
  /** Whoever is in a group. */
  | 'GROUP'
  /** Whoever is in a department. */
  | 'ORG'
  /** Whoever has a role. */
  | 'ROLE'
  /** A word that this gateway does not know. As an argument, it is refused. */
  | 'UNRECOGNIZED'
  /** A user. */
  | 'USER';

/** What kind of application it is. */
export type ApplicationType =
  /** An API. */
  | 'API'
  /** The agent of a gateway. */
  | 'GATEWAY_AGENT'
  /** An application behind a gateway. */
  | 'GATEWAY_APP'
  /** Multi-factor authentication. */
  | 'MFA'
  /** A mini program. */
  | 'MINI_PROGRAM'
  /** An application of a device. */
  | 'NATIVE'
  /** A web application without one. */
  | 'SPA'
  /** A word that this gateway does not know; see `rawAppType`. */
  | 'UNRECOGNIZED'
  /** A web application with a server. */
  | 'WEB';

/** A user that was archived. */
export type ArchivedUser = {
  __typename?: 'ArchivedUser';
  /** When the user was archived. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The user, if GenAuth still has it.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  user?: Maybe<User>;
  /** Id of the user. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** A page of archived users. */
export type ArchivedUserConnection = {
  __typename?: 'ArchivedUserConnection';
  /** The archived users of the page, with their cursors. */
  edges: Array<ArchivedUserEdge>;
  /** The archived users of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<ArchivedUser>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of archived users in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A user at its position in the list. */
export type ArchivedUserEdge = {
  __typename?: 'ArchivedUserEdge';
  /** Position of the user in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The user; null with an error if it is malformed. */
  node?: Maybe<ArchivedUser>;
};

/** A resource, and what somebody may do to it. */
export type AuthorizedResource = {
  __typename?: 'AuthorizedResource';
  /** The actions that it is about. */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Address of the API, if it is one. */
  apiIdentifier?: Maybe<Scalars['String']['output']>;
  /** The conditions that must hold; none, if it is empty. */
  conditions?: Maybe<Array<Maybe<PolicyCondition>>>;
  /** Description of the resource. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether they are allowed. */
  effect?: Maybe<PermissionEffect>;
  /** The word of GenAuth for `effect`. */
  rawEffect?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `resourceType`. */
  rawResourceType?: Maybe<Scalars['String']['output']>;
  /** Code of the resource. */
  resourceCode?: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  resourceType?: Maybe<ResourceType>;
};

/** How users change their e-mail address. */
export type ChangeEmailStrategy = {
  __typename?: 'ChangeEmailStrategy';
  /** Whether they have to verify the old one. */
  verifyOldEmail?: Maybe<Scalars['Boolean']['output']>;
};

/** How users change their phone number. */
export type ChangePhoneStrategy = {
  __typename?: 'ChangePhoneStrategy';
  /** Whether they have to verify the old one. */
  verifyOldPhone?: Maybe<Scalars['Boolean']['output']>;
};

/** How long browsers stay signed in. */
export type CookieSettings = {
  __typename?: 'CookieSettings';
  /** How long, in seconds. */
  cookieExpiresIn?: Maybe<Scalars['Int']['output']>;
  /** Whether no longer than the browser is open. */
  cookieExpiresOnBrowserSession?: Maybe<Scalars['Boolean']['output']>;
};

/** The plan of the pool, and when it ends. */
export type CurrentPackage = {
  __typename?: 'CurrentPackage';
  /**
   * Code of the plan, for example "V4_B2C_Enterprise:1000". Its format is not documented; use the fields of `goodsPackage`
   * instead of parsing it.
   */
  code?: Maybe<Scalars['ID']['output']>;
  /** When the plan ends. */
  endTime?: Maybe<Scalars['DateTime']['output']>;
  /** Details of the plan. */
  goodsPackage?: Maybe<GoodsPackage>;
  /** Days since the plan ended; 0 before that. */
  overdueDays?: Maybe<Scalars['Int']['output']>;
};

/** The definition of a custom field. */
export type CustomField = {
  __typename?: 'CustomField';
  /** When it was defined. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The type of its values. */
  dataType?: Maybe<CustomFieldType>;
  /** Description of the field. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether GenAuth encrypts its values, which nobody can read here then. */
  encrypted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether no two records may have the same value. */
  isUnique?: Maybe<Scalars['Boolean']['output']>;
  /** Key of the field, unique among the fields of its target. */
  key: Scalars['ID']['output'];
  /** Its name for people. */
  label?: Maybe<Scalars['String']['output']>;
  /** Its name in several languages. */
  labels?: Maybe<Array<Maybe<CustomFieldLabel>>>;
  /** The options of which a value is one, if its type is ENUM. */
  options?: Maybe<Array<Maybe<CustomFieldOption>>>;
  /** The word of GenAuth for `dataType`. */
  rawDataType?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `targetType`. */
  rawTargetType?: Maybe<Scalars['String']['output']>;
  /** What it is a field of. */
  targetType?: Maybe<CustomFieldTarget>;
  /** Whether users may change it themselves. */
  userEditable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether administrators see it in the console. */
  visibleInAdminConsole?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users see it in their personal centre. */
  visibleInUserCenter?: Maybe<Scalars['Boolean']['output']>;
};

/** Conditions on a custom field, which all have to hold. */
export type CustomFieldCondition = {
  /** It has this text in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these texts; an empty list matches nobody. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it has no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Key of the custom field. */
  key: Scalars['String']['input'];
  /** It does not have this text in it. */
  notContains?: InputMaybe<Scalars['String']['input']>;
  /** It is not this text. */
  notEquals?: InputMaybe<Scalars['String']['input']>;
};

/** The name of a field in a language. */
export type CustomFieldLabel = {
  __typename?: 'CustomFieldLabel';
  /** Whether it is used. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The language, such as en-US. */
  language?: Maybe<Scalars['String']['output']>;
  /** The name. */
  value?: Maybe<Scalars['String']['output']>;
};

/** An option of a custom field. */
export type CustomFieldOption = {
  __typename?: 'CustomFieldOption';
  /** Its name for people; null if it is no option any more. */
  label?: Maybe<Scalars['String']['output']>;
  /** What is stored. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What has custom fields. */
export type CustomFieldTarget =
  /** Departments. */
  | 'DEPARTMENT'
  /** Groups. */
  | 'GROUP'
  /** Roles. */
  | 'ROLE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  /** Users. */
  | 'USER';

/** The type of the values of a custom field. */
export type CustomFieldType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A point in time. */
  | 'DATETIME'
  /** One of some options. */
  | 'ENUM'
  /** A number. */
  | 'NUMBER'
  /** A text. */
  | 'STRING'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** A custom field of a record. The value stands in one of the fields `text`, `number`, `time`, `boolean` and `option`, by its type. It is null if the record has none, and if GenAuth encrypts it. */
export type CustomFieldValue = {
  __typename?: 'CustomFieldValue';
  /** The value, if it is yes or no. */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** The type of its values. */
  dataType?: Maybe<CustomFieldType>;
  /** Key of the field. */
  key: Scalars['ID']['output'];
  /** Its name for people. */
  label?: Maybe<Scalars['String']['output']>;
  /** The value, if it is a number. */
  number?: Maybe<Scalars['Decimal']['output']>;
  /** The value, if it is one of some options. */
  option?: Maybe<CustomFieldOption>;
  /** The word of GenAuth for `dataType`. */
  rawDataType?: Maybe<Scalars['String']['output']>;
  /** The value, if it is a text. */
  text?: Maybe<Scalars['String']['output']>;
  /** The value, if it is a point in time. */
  time?: Maybe<Scalars['DateTime']['output']>;
};

/** What a user may do to a data resource. */
export type DataPermission = {
  __typename?: 'DataPermission';
  /** Code of the data resource. */
  code?: Maybe<Scalars['ID']['output']>;
  /** What may be done to it, if it is a list. */
  list?: Maybe<ListPermission>;
  /** Code of the permission space. */
  permissionSpace?: Maybe<Scalars['ID']['output']>;
  /** The word of GenAuth for `type`. */
  rawType?: Maybe<Scalars['String']['output']>;
  /** What may be done to it, if it is a text. */
  text?: Maybe<TextPermission>;
  /** What may be done to its nodes, if it is a tree. */
  tree?: Maybe<TreePermission>;
  /** Its form. */
  type?: Maybe<DataResourceType>;
};

/** A policy that allows or denies something to its targets. GenAuth does not send the statements of a policy. */
export type DataPolicy = {
  __typename?: 'DataPolicy';
  /**
   * When the policy was made. Lists do not say it, so that it takes a call for each policy.
   *
   * Source: GET /api/v3/get-data-policy
   */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Description of the policy. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id that GenAuth gave to the policy. */
  policyId: Scalars['ID']['output'];
  /** Name of the policy. */
  policyName?: Maybe<Scalars['String']['output']>;
  /**
   * A page of whom the policy is about.
   *
   * Source: GET /api/v3/list-data-policy-targets
   */
  targets?: Maybe<DataPolicyTargetConnection>;
  /**
   * When the policy was changed last.
   *
   * Source: GET /api/v3/get-data-policy
   */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A policy that allows or denies something to its targets. GenAuth does not send the statements of a policy. */
export type DataPolicyTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<DataPolicyTargetType>>;
};

/** A page of data policies. */
export type DataPolicyConnection = {
  __typename?: 'DataPolicyConnection';
  /** The data policies of the page, with their cursors. */
  edges: Array<DataPolicyEdge>;
  /** The data policies of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<DataPolicy>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of data policies in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A data policy at its position in the list. */
export type DataPolicyEdge = {
  __typename?: 'DataPolicyEdge';
  /** Position of the data policy in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The data policy; null with an error if it is malformed. */
  node?: Maybe<DataPolicy>;
  /** The data resources that it is about: only lists of policies say that. */
  resources?: Maybe<Array<Maybe<DataPolicyResource>>>;
};

/** A data resource of a policy. */
export type DataPolicyResource = {
  __typename?: 'DataPolicyResource';
  /** The id that GenAuth gave to the data resource. */
  resourceId?: Maybe<Scalars['ID']['output']>;
  /** Name of the data resource. */
  resourceName?: Maybe<Scalars['String']['output']>;
};

/** Somebody whom a policy is about. */
export type DataPolicyTarget = {
  __typename?: 'DataPolicyTarget';
  /** Since when the policy is about it. */
  authorizationTime?: Maybe<Scalars['DateTime']['output']>;
  /** The word of GenAuth for `targetType`. */
  rawTargetType?: Maybe<Scalars['String']['output']>;
  /** The id of a user, department, group or role. */
  targetIdentifier?: Maybe<Scalars['ID']['output']>;
  /** Its name, which may be the name of a person. */
  targetName?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  targetType?: Maybe<DataPolicyTargetType>;
  /**
   * The user, if it is one. Users of a page are read in bulk.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  user?: Maybe<User>;
};

/** A page of targets. */
export type DataPolicyTargetConnection = {
  __typename?: 'DataPolicyTargetConnection';
  /** The targets of the page, with their cursors. */
  edges: Array<DataPolicyTargetEdge>;
  /** The targets of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<DataPolicyTarget>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of targets in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A target at its position in the list. */
export type DataPolicyTargetEdge = {
  __typename?: 'DataPolicyTargetEdge';
  /** Position of the target in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The target; null with an error if it is malformed. */
  node?: Maybe<DataPolicyTarget>;
};

/** Whom a policy is about. */
export type DataPolicyTargetType =
  /** A group. */
  | 'GROUP'
  /** A department of an organization. */
  | 'ORG'
  /** A role. */
  | 'ROLE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  /** A user. */
  | 'USER';

/** Data that may be used: a text, a list of texts or a tree. Its extension fields have no declared form, and are left out. */
export type DataResource = {
  __typename?: 'DataResource';
  /**
   * What can be done to it. Lists do not say it, so that it takes a call for each data resource.
   *
   * Source: GET /api/v3/get-data-resource
   */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /**
   * Which users may do these things to it. Those of 50 data resources of a permission space are read in one call. Only Authing is known to serve it.
   *
   * Source: POST /api/v3/list-resource-targets
   */
  authorizations?: Maybe<Array<Maybe<DataResourceAuthorization>>>;
  /** Code of the data resource, unique in its permission space. */
  code: Scalars['ID']['output'];
  /** Description of the data resource. */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The texts, if it is a list. Lists do not say it, so that it takes a call for each data resource.
   *
   * Source: GET /api/v3/get-data-resource
   */
  list?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Name of the data resource. */
  name?: Maybe<Scalars['String']['output']>;
  /** Code of the permission space. */
  permissionSpace: Scalars['ID']['output'];
  /** The word of GenAuth for `type`. */
  rawType?: Maybe<Scalars['String']['output']>;
  /**
   * The text, if it is one. Lists do not say it, so that it takes a call for each data resource.
   *
   * Source: GET /api/v3/get-data-resource
   */
  text?: Maybe<Scalars['String']['output']>;
  /**
   * The topmost nodes, if it is a tree. Lists do not say it, so that it takes a call for each data resource.
   *
   * Source: GET /api/v3/get-data-resource
   */
  tree?: Maybe<Array<Maybe<DataResourceNode>>>;
  /** Its form. */
  type?: Maybe<DataResourceType>;
};


/** Data that may be used: a text, a list of texts or a tree. Its extension fields have no declared form, and are left out. */
export type DataResourceAuthorizationsArgs = {
  actions: Array<Scalars['String']['input']>;
};

/** What a user may do to a data resource, or to a node of one. */
export type DataResourceActions = {
  __typename?: 'DataResourceActions';
  /** What is allowed. */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Code of the permission space. */
  permissionSpace?: Maybe<Scalars['ID']['output']>;
  /** Code of the data resource, or the path of the node. */
  resource?: Maybe<Scalars['ID']['output']>;
};

/** Who may do something to a data resource. */
export type DataResourceAuthorization = {
  __typename?: 'DataResourceAuthorization';
  /** What they may do. */
  action?: Maybe<Scalars['String']['output']>;
  /** The ids of the users. */
  userIds?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /**
   * The users, read in bulk. One that exists no more is null.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  users?: Maybe<Array<Maybe<User>>>;
};

/** A page of data resources. */
export type DataResourceConnection = {
  __typename?: 'DataResourceConnection';
  /** The data resources of the page, with their cursors. */
  edges: Array<DataResourceEdge>;
  /** The data resources of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<DataResource>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of data resources in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A data resource at its position in the list. */
export type DataResourceEdge = {
  __typename?: 'DataResourceEdge';
  /** Position of the data resource in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The data resource; null with an error if it is malformed. */
  node?: Maybe<DataResource>;
};

/** A node of a tree. There are five levels at most. */
export type DataResourceNode = {
  __typename?: 'DataResourceNode';
  /** The nodes below it. */
  children?: Maybe<Array<Maybe<DataResourceNode>>>;
  /** Code of the node, unique beside its siblings. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Name of the node. */
  name?: Maybe<Scalars['String']['output']>;
  /** Value of the node. */
  value?: Maybe<Scalars['String']['output']>;
};

/** The form of a data resource. */
export type DataResourceType =
  /** A list of texts. */
  | 'ARRAY'
  /** A text. */
  | 'STRING'
  /** A tree. */
  | 'TREE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** A department of an organization. */
export type Department = {
  __typename?: 'Department';
  /**
   * The resources that the members of the department may use, or may not.
   *
   * Source: GET /api/v3/get-authorized-resources
   */
  authorizedResources?: Maybe<Array<Maybe<AuthorizedResource>>>;
  /**
   * The departments directly below.
   *
   * Source: GET /api/v3/list-children-departments
   */
  children?: Maybe<Array<Maybe<Department>>>;
  /** Code of the department. */
  code?: Maybe<Scalars['ID']['output']>;
  /** When it was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The custom fields by their keys. They are asked for only where this field is selected. */
  customData?: Maybe<Scalars['JSON']['output']>;
  /**
   * One custom field with a value of the type that is declared for it; null if there is none with this key.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customField?: Maybe<CustomFieldValue>;
  /**
   * The custom fields with values of the types that are declared for them, in the order of their definitions.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customFields?: Maybe<Array<Maybe<CustomFieldValue>>>;
  /** The id that GenAuth gave to the department. */
  departmentId: Scalars['ID']['output'];
  /** Description of the department. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether there are departments below. */
  hasChildren?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is virtual. */
  isVirtualNode?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The users who lead the department.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  leaders?: Maybe<Array<Maybe<User>>>;
  /**
   * A page of the department's members.
   *
   * Source: GET /api/v3/list-department-members
   */
  members?: Maybe<UserConnection>;
  /** Number of its direct members. */
  membersCount?: Maybe<Scalars['Int']['output']>;
  /** Name of the department. */
  name?: Maybe<Scalars['String']['output']>;
  /** The id that your own systems have for the department. */
  openDepartmentId?: Maybe<Scalars['ID']['output']>;
  /** Code of the organization. */
  organizationCode: Scalars['ID']['output'];
  /**
   * The department above; null for the root.
   *
   * Source: GET /api/v3/get-department
   */
  parent?: Maybe<Department>;
  /** The id of the department above, or "root". */
  parentDepartmentId?: Maybe<Scalars['ID']['output']>;
  /** Its posts. */
  postIdList?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** Whether it is enabled. */
  status?: Maybe<Scalars['Boolean']['output']>;
  /** When it was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A department of an organization. */
export type DepartmentAuthorizedResourcesArgs = {
  namespace?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<ResourceType>;
};


/** A department of an organization. */
export type DepartmentCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A department of an organization. */
export type DepartmentMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeDescendants?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An account at a service that sends e-mails. */
export type EmailAccount = {
  __typename?: 'EmailAccount';
  /** Who sends e-mails. */
  sender?: Maybe<Scalars['String']['output']>;
};

/** The service by which e-mails are sent. */
export type EmailProvider = {
  __typename?: 'EmailProvider';
  /** The account at Alibaba. */
  aliExmailConfig?: Maybe<EmailAccount>;
  /** Whether it is used instead of that of GenAuth. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The word of GenAuth for `type`. */
  rawType?: Maybe<Scalars['String']['output']>;
  /** The account at SendGrid. */
  sendGridConfig?: Maybe<EmailAccount>;
  /** The server, if it is one. */
  smtpConfig?: Maybe<SmtpConfig>;
  /** The account at Tencent. */
  tencentExmailConfig?: Maybe<EmailAccount>;
  /** Which service it is. */
  type?: Maybe<EmailProviderType>;
};

/** A service by which e-mails are sent. */
export type EmailProviderType =
  /** The service of Alibaba. */
  | 'ALI'
  /** A server of your own. */
  | 'CUSTOM'
  /** The service of Tencent. */
  | 'QQ'
  /** SendGrid. */
  | 'SENDGRID'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** The template of an e-mail. */
export type EmailTemplate = {
  __typename?: 'EmailTemplate';
  /** Content of the e-mail, as HTML. */
  content?: Maybe<Scalars['String']['output']>;
  /** Whether the template is used instead of that of GenAuth. */
  customizeEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** How long what is sent is valid, in seconds. */
  expiresIn?: Maybe<Scalars['Int']['output']>;
  /** Name of the template. */
  name?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `type`. */
  rawType?: Maybe<Scalars['String']['output']>;
  /** Where its links lead in the end. */
  redirectTo?: Maybe<Scalars['String']['output']>;
  /** Who sends it. */
  sender?: Maybe<Scalars['String']['output']>;
  /** Subject of the e-mail. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The language of the template, such as handlebar. */
  tplEngine?: Maybe<Scalars['String']['output']>;
  /** Which e-mail it is of. */
  type?: Maybe<EmailTemplateType>;
};

/** A kind of templates. */
export type EmailTemplateCategory = {
  __typename?: 'EmailTemplateCategory';
  /** Its description in Chinese. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its description in English. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** Its name in Chinese. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its name in English. */
  titleEn?: Maybe<Scalars['String']['output']>;
};

/** Which e-mail it is. */
export type EmailTemplateType =
  /** An administrator has reset the password. */
  | 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION'
  /** A link to verify the address, sent by an administrator. */
  | 'CONSOLE_CONDUCTED_VERIFY'
  /** A code to add the address. */
  | 'EMAIL_BIND_VERIFY_CODE'
  /** A code to remove the address. */
  | 'EMAIL_UNBIND_VERIFY_CODE'
  /** The account was created. */
  | 'FIRST_CREATED_USER'
  /** A link to verify the address at the first sign-in. */
  | 'FIRST_EMAIL_LOGIN_VERIFY'
  /** A code to complete the data of a user. */
  | 'INFORMATION_COMPLETION_VERIFY_CODE'
  /** A code to sign in. */
  | 'LOGIN_VERIFY_CODE'
  /** A code as an additional factor. */
  | 'MFA_VERIFY_CODE'
  /** A code to sign up. */
  | 'REGISTER_VERIFY_CODE'
  /** A code to reset the password. */
  | 'RESET_PASSWORD_VERIFY_CODE'
  /** A code to unlock the account. */
  | 'SELF_UNLOCKING_VERIFY_CODE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  /** The password was reset. */
  | 'USER_PASSWORD_RESET_NOTIFICATION'
  /** A reminder to change the password. */
  | 'USER_PASSWORD_UPDATE_REMIND'
  /** Welcome. */
  | 'WELCOME_EMAIL';

/** The e-mails that GenAuth sends. */
export type EmailTemplates = {
  __typename?: 'EmailTemplates';
  /** What kinds of templates there are. */
  categories?: Maybe<Array<Maybe<EmailTemplateCategory>>>;
  /** The templates of the e-mails. */
  templates?: Maybe<Array<Maybe<EmailTemplate>>>;
};

/**
 * An entitlement of the pool's plan. GenAuth sends every value as a string with a type: the parsed value is in `quantity`,
 * `asserted` or `text`, and the other two are null.
 */
export type Entitlement = {
  __typename?: 'Entitlement';
  /**
   * Value of an ASSERTION; null for other types. GenAuth does not document its format: "true" and "1" are true, "false" and
   * "0" are false, and anything else is null without an error.
   */
  asserted?: Maybe<Scalars['Boolean']['output']>;
  /** Type of the value. GenAuth's own code is in `rawDataType`. */
  dataType?: Maybe<EntitlementType>;
  /** The value as sent by GenAuth. */
  dataValue?: Maybe<Scalars['String']['output']>;
  /** Code of the feature, for example "SocialConnections" (GenAuth: rightsModelCode). */
  modelCode?: Maybe<Scalars['ID']['output']>;
  /** Name of the feature, as sent by GenAuth. */
  modelName?: Maybe<Scalars['String']['output']>;
  /** Value of a QUANTITY or READ_ONLY_NUMBER; null for other types. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The type as sent by GenAuth, for example "1". */
  rawDataType?: Maybe<Scalars['String']['output']>;
  /** Value of a TEXT; null for other types. */
  text?: Maybe<Scalars['String']['output']>;
  /**
   * Usage of the same feature; null if it is not metered.
   *
   * Source: GET /api/v3/get-usage-info, one call for all entitlements.
   */
  usage?: Maybe<Usage>;
};

/** Type of the value of an entitlement. */
export type EntitlementType =
  /** Yes or no (GenAuth: 3). */
  | 'ASSERTION'
  /** A quantity against which usage is metered (GenAuth: 1). */
  | 'QUANTITY'
  /** A number for information only, not metered (GenAuth: 2). */
  | 'READ_ONLY_NUMBER'
  /** Text for information only (GenAuth: 4). */
  | 'TEXT'
  /** A code unknown to this gateway; see `rawDataType`. */
  | 'UNRECOGNIZED';

/** An application whose events GenAuth publishes. */
export type EventApp = {
  __typename?: 'EventApp';
  /** Identifier of the application. */
  identifier?: Maybe<Scalars['ID']['output']>;
  /** Address of its logo. */
  logo?: Maybe<Scalars['String']['output']>;
  /** Name of the application. */
  name?: Maybe<Scalars['String']['output']>;
};

/** An event that GenAuth publishes. */
export type EventDefinition = {
  __typename?: 'EventDefinition';
  /** Code of the event, such as authing.user.login. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Description of the event. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id that GenAuth gave to the event. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name of the event. */
  name?: Maybe<Scalars['String']['output']>;
  /** The topic by which it is published. */
  topic?: Maybe<Scalars['String']['output']>;
};

/** A page of events. */
export type EventDefinitionConnection = {
  __typename?: 'EventDefinitionConnection';
  /** The events of the page, with their cursors. */
  edges: Array<EventDefinitionEdge>;
  /** The events of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<EventDefinition>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of events in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A event at its position in the list. */
export type EventDefinitionEdge = {
  __typename?: 'EventDefinitionEdge';
  /** Position of the event in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The event; null with an error if it is malformed. */
  node?: Maybe<EventDefinition>;
};

/** Where an IP address is. */
export type GeoIp = {
  __typename?: 'GeoIp';
  /** The city. */
  city_name?: Maybe<Scalars['String']['output']>;
  /** Code of the continent. */
  continent_code?: Maybe<Scalars['String']['output']>;
  /** Its code of two letters. */
  country_code2?: Maybe<Scalars['String']['output']>;
  /** Its code of three letters. */
  country_code3?: Maybe<Scalars['String']['output']>;
  /** The country. */
  country_name?: Maybe<Scalars['String']['output']>;
  /** The position. */
  location?: Maybe<GeoIpLocation>;
  /** Its code. */
  region_code?: Maybe<Scalars['String']['output']>;
  /** The region. */
  region_name?: Maybe<Scalars['String']['output']>;
  /** The time zone. */
  timezone?: Maybe<Scalars['String']['output']>;
};

/** A position on Earth. */
export type GeoIpLocation = {
  __typename?: 'GeoIpLocation';
  /** Latitude in degrees. */
  lat?: Maybe<Scalars['Decimal']['output']>;
  /** Longitude in degrees. */
  lon?: Maybe<Scalars['Decimal']['output']>;
};

/** A plan that GenAuth sells. */
export type GoodsPackage = {
  __typename?: 'GoodsPackage';
  /** Number of monthly active users that the plan includes. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** Code of the plan. */
  code?: Maybe<Scalars['ID']['output']>;
  /** ISO 4217 code of the price, from GENAUTH_CURRENCY; null if that is not set. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Edition, for example "Enterprise". */
  group?: Maybe<Scalars['String']['output']>;
  /** Name of the plan, in Chinese. */
  name?: Maybe<Scalars['String']['output']>;
  /** Name of the plan, in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Scenario, for example "B2C". */
  sceneCode?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. GenAuth does not document the duration of a unit. */
  unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

/** A group of users. */
export type Group = {
  __typename?: 'Group';
  /**
   * The resources that the members of the group may use, or may not.
   *
   * Source: GET /api/v3/get-group-authorized-resources
   */
  authorizedResources?: Maybe<Array<Maybe<AuthorizedResource>>>;
  /** Code of the group. */
  code: Scalars['ID']['output'];
  /**
   * The custom fields by their keys. They are asked for only where this field is selected. Lists of a user's groups do not have them, so that
   * it takes a call for each group there.
   *
   * Source: GET /api/v3/get-group
   */
  customData?: Maybe<Scalars['JSON']['output']>;
  /**
   * One custom field with a value of the type that is declared for it; null if there is none with this key.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customField?: Maybe<CustomFieldValue>;
  /**
   * The custom fields with values of the types that are declared for them, in the order of their definitions.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customFields?: Maybe<Array<Maybe<CustomFieldValue>>>;
  /** Description of the group. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id that GenAuth gave to the group. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * A page of the group's members.
   *
   * Source: GET /api/v3/list-group-members
   */
  members?: Maybe<UserConnection>;
  /** Name of the group. */
  name?: Maybe<Scalars['String']['output']>;
  /** Type of the group, for example "static". */
  type?: Maybe<Scalars['String']['output']>;
};


/** A group of users. */
export type GroupAuthorizedResourcesArgs = {
  namespace?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<ResourceType>;
};


/** A group of users. */
export type GroupCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A group of users. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The groups of the page, with their cursors. */
  edges: Array<GroupEdge>;
  /** The groups of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Group>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of groups in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A group at its position in the list. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** Position of the group in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The group; null with an error if it is malformed. */
  node?: Maybe<Group>;
};

/** An account of a user at an identity source. Its tokens, and what the source says of the user, are not part of the graph. */
export type Identity = {
  __typename?: 'Identity';
  /** Id of the identity source. */
  extIdpId?: Maybe<Scalars['ID']['output']>;
  /** Id of the account. */
  identityId?: Maybe<Scalars['ID']['output']>;
  /** The connections of the identity source through which the user signed in. */
  originConnIds?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** The kind of identity source. */
  provider?: Maybe<IdentityProvider>;
  /** The kind of identity source in GenAuth's words. */
  rawProvider?: Maybe<Scalars['String']['output']>;
  /** The type of the account, for example "openid" or "unionid". */
  type?: Maybe<Scalars['String']['output']>;
  /** Id of the user at the identity source. */
  userIdInIdp?: Maybe<Scalars['ID']['output']>;
};

/** The kinds of identity sources. */
export type IdentityProvider =
  | 'AD'
  | 'ALIPAY'
  | 'AMAZON'
  | 'APPLE'
  | 'AWS'
  | 'AZURE_AD'
  | 'BAIDU'
  | 'CAS'
  | 'DINGTALK'
  | 'DOUYIN'
  | 'FACEBOOK'
  | 'GITEE'
  | 'GITHUB'
  | 'GITLAB'
  | 'GOOGLE'
  | 'HONOR'
  | 'HUAWEI'
  | 'INSTAGRAM'
  | 'KUAISHOU'
  | 'LARK'
  | 'LDAP'
  | 'LINE'
  | 'LINKEDIN'
  | 'OAUTH2'
  | 'OIDC'
  | 'OPPO'
  | 'QINGCLOUD'
  | 'QQ'
  | 'SAML'
  | 'SDBZ'
  | 'SEEYONA8V5'
  | 'SLACK'
  | 'TWITTER'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  | 'WECHAT'
  | 'WECHATWORK'
  | 'WEIBO'
  | 'WELINK'
  | 'XIAOMI'
  | 'YIDUN'
  | 'ZJZWFW'
  | 'ZZDING';

/** A service by which users can sign in, such as WeChat or LDAP. Its connections are left out, since they contain secrets. */
export type IdentitySource = {
  __typename?: 'IdentitySource';
  /**
   * Whether users who sign in by it join the pool. Lists do not say it, so that it takes a call for each identity source.
   *
   * Source: GET /api/v3/get-ext-idp
   */
  autoJoin?: Maybe<Scalars['Boolean']['output']>;
  /** The id that GenAuth gave to the identity source. */
  id: Scalars['ID']['output'];
  /** Address of its logo. */
  logo?: Maybe<Scalars['String']['output']>;
  /** Name of the identity source. */
  name?: Maybe<Scalars['String']['output']>;
  /** The tenant that it is of. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** What it is, such as wechat or oidc. */
  type?: Maybe<Scalars['String']['output']>;
};

/** What may be done to a list. */
export type ListPermission = {
  __typename?: 'ListPermission';
  /** What is allowed. */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** The texts. */
  values?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

/** What happens where somebody fails to sign in. Words are those of GenAuth. */
export type LoginAnomalyDetection = {
  __typename?: 'LoginAnomalyDetection';
  /** When accounts are locked, such as condition_set. */
  accountLock?: Maybe<Scalars['String']['output']>;
  /** How many wrong passwords lock an account. */
  accountLockLoginPasswordFailCheck?: Maybe<LoginFailCheck>;
  /** How many failures are too many. */
  loginFailCheck?: Maybe<LoginFailCheck>;
  /** What happens after too many failures, such as captcha or block-account. */
  loginFailStrategy?: Maybe<Scalars['String']['output']>;
  /** How many wrong passwords are too many. */
  loginPasswordFailCheck?: Maybe<LoginFailCheck>;
  /** When people have to prove that they are no robots, such as condition_set. */
  robotVerify?: Maybe<Scalars['String']['output']>;
  /** From where nobody has to. */
  robotVerifyLoginIpWhitelistCheck?: Maybe<LoginIpWhitelistCheck>;
  /** After how many wrong passwords people have to prove that they are no robots. */
  robotVerifyLoginPasswordFailCheck?: Maybe<LoginFailCheck>;
  /** Whether it depends on the time. */
  robotVerifyLoginTimeCheckEnable?: Maybe<Scalars['Boolean']['output']>;
  /** The times of the week at which people have to. */
  robotVerifyLoginWeekStartEndTime?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

/** How many failures are too many. */
export type LoginFailCheck = {
  __typename?: 'LoginFailCheck';
  /** Whether they are counted. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** How many in an interval. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** The interval, in `unit`. */
  timeInterval?: Maybe<Scalars['Int']['output']>;
  /** The unit of the interval, such as Second. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A login of a user. */
export type LoginHistory = {
  __typename?: 'LoginHistory';
  /** The application that was signed in to. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** The address of its login page. */
  appLoginUrl?: Maybe<Scalars['String']['output']>;
  /** The address of its logo. */
  appLogo?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  appName?: Maybe<Scalars['String']['output']>;
  /**
   * The application that was signed in to; null if there is none any more.
   *
   * Source: GET /api/v3/get-application-simple-info, or GET /api/v3/list-application-simple-info for several
   */
  application?: Maybe<Application>;
  /** The IP address. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** When it was. */
  time?: Maybe<Scalars['DateTime']['output']>;
  /** The browser or program. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of logins. */
export type LoginHistoryConnection = {
  __typename?: 'LoginHistoryConnection';
  /** The logins of the page, with their cursors. */
  edges: Array<LoginHistoryEdge>;
  /** The logins of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<LoginHistory>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of logins in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A login at its position in the list. */
export type LoginHistoryEdge = {
  __typename?: 'LoginHistoryEdge';
  /** Position of the login in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The login; null with an error if it is malformed. */
  node?: Maybe<LoginHistory>;
};

/** Conditions on logins, which all have to hold. */
export type LoginHistoryFilter = {
  /** The application that was signed in to. */
  appId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this time. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** The IP address. */
  clientIp?: InputMaybe<Scalars['String']['input']>;
  /** Not before this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Addresses for which there is an exception. */
export type LoginIpWhitelistCheck = {
  __typename?: 'LoginIpWhitelistCheck';
  /** Whether there is one. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The addresses. */
  ipWhitelist?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

/** Monthly active users of one period. */
export type MauPeriod = {
  __typename?: 'MauPeriod';
  /** Presumably the quota, as in `Usage.amount`; GenAuth's documentation is ambiguous. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Presumably the number of active users, as in `Usage.current`. */
  current?: Maybe<Scalars['Decimal']['output']>;
  /** Last day of the period. */
  periodEndTime?: Maybe<Scalars['Date']['output']>;
  /** First day of the period. */
  periodStartTime?: Maybe<Scalars['Date']['output']>;
};

/** A factor of sign-in. */
export type MfaFactor =
  /** A code by e-mail. */
  | 'EMAIL'
  /** The face. */
  | 'FACE'
  /** A code of an application. */
  | 'OTP'
  /** A code by SMS. */
  | 'SMS'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** Which factors users may be asked for in addition. */
export type MfaSettings = {
  __typename?: 'MfaSettings';
  /** The factors. */
  enabledFactors?: Maybe<Array<Maybe<MfaFactor>>>;
  /** The words of GenAuth for `enabledFactors`. */
  rawEnabledFactors?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

/** A namespace, in which roles and resources have their codes. Its roles are `roles(namespace:)`. */
export type Namespace = {
  __typename?: 'Namespace';
  /** Code of the namespace. */
  code: Scalars['ID']['output'];
  /** Description of the namespace. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name of the namespace. */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * A page of the resources of the namespace.
   *
   * Source: GET /api/v3/list-resources
   */
  resources?: Maybe<ResourceConnection>;
};


/** A namespace, in which roles and resources have their codes. Its roles are `roles(namespace:)`. */
export type NamespaceResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ResourceType>;
};

/** A page of namespaces. */
export type NamespaceConnection = {
  __typename?: 'NamespaceConnection';
  /** The namespaces of the page, with their cursors. */
  edges: Array<NamespaceEdge>;
  /** The namespaces of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Namespace>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of namespaces in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A namespace at its position in the list. */
export type NamespaceEdge = {
  __typename?: 'NamespaceEdge';
  /** Position of the namespace in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The namespace; null with an error if it is malformed. */
  node?: Maybe<Namespace>;
};

/** What may be done to a node. */
export type NodePermission = {
  __typename?: 'NodePermission';
  /** What is allowed. */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Name of the node. */
  name?: Maybe<Scalars['String']['output']>;
  /** The codes of the nodes from the top of the tree to it, such as /europe/france. */
  path?: Maybe<Scalars['String']['output']>;
  /** Value of the node. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A range of numbers, with both ends. */
export type NumberRange = {
  /** At least. */
  from?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most. */
  to?: InputMaybe<Scalars['Decimal']['input']>;
};

/**
 * An order: a purchase of a plan for the user pool. Amounts are exact; GenAuth sends neither a currency nor a time zone.
 * Source: GET /api/v3/get-order-detail, or an item of GET /api/v3/get-orders, which has the same fields.
 */
export type Order = {
  __typename?: 'Order';
  /** Amount charged. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When the order was created. */
  createTime?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the amounts, from GENAUTH_CURRENCY; null if that is not set, since GenAuth sends no currency. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Name of the purchased plan, in Chinese. */
  goodsName?: Maybe<Scalars['String']['output']>;
  /** Name of the purchased plan, in English. */
  goodsNameEn?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. */
  goodsUnitPrice?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Order number, unique within the pool. Two formats are known: 26 characters starting with the time of the order, and 15
   * digits.
   */
  orderNo: Scalars['ID']['output'];
  /** Type of the order. GenAuth's own value is in `rawOrderType`. */
  orderType?: Maybe<OrderType>;
  /**
   * Payment of the order; null if none is recorded.
   *
   * Source: GET /api/v3/get-order-pay-detail, one call per order, since GenAuth has no bulk endpoint for payments.
   */
  payDetail?: Maybe<PayDetail>;
  /** Number of units purchased. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** The type as sent by GenAuth, for example "Overdue_Correct". */
  rawOrderType?: Maybe<Scalars['String']['output']>;
  /** The origin as sent by GenAuth, for example "SelfHelp". */
  rawSource?: Maybe<Scalars['String']['output']>;
  /** The status as sent by GenAuth, for example "3". */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Origin of the order. GenAuth's own value is in `rawSource`. */
  source?: Maybe<OrderSource>;
  /** Status of the order. GenAuth's own code is in `rawStatus`. */
  status?: Maybe<OrderStatus>;
};

/** A page of the list of orders, as in the Relay cursor connections specification. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders of the page, with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders of the page, without cursors. An order that is malformed is null, with an error. */
  nodes: Array<Maybe<Order>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** How much of the list was read for a filter; null without a filter. */
  scan?: Maybe<OrderScan>;
  /**
   * Number of orders in the pool, or matching the filter. Null with an error if GenAuth's count is malformed; null without an
   * error if there is a filter and the whole list was not read. Without a filter, and if no orders are selected, it takes one
   * call for a single order.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An order at its position in the list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Position in the list, for `after` and `before`. Valid on every replica of the gateway and after a restart. */
  cursor: Scalars['String']['output'];
  /** The order; null with an error if it is malformed. */
  node?: Maybe<Order>;
};

/**
 * Conditions on orders, all of which must match. An order with a malformed field does not match a condition on that
 * field.
 */
export type OrderFilter = {
  /** Created before this time. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at or after this time, for example "2022-08-09T00:00:00+08:00". */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these types. */
  orderType?: InputMaybe<Array<OrderType>>;
  /** Any of these origins. */
  source?: InputMaybe<Array<OrderSource>>;
  /** Any of these statuses. UNRECOGNIZED matches codes unknown to this gateway. */
  status?: InputMaybe<Array<OrderStatus>>;
};

/** Totals of the orders of one month. */
export type OrderMonthTotal = {
  __typename?: 'OrderMonthTotal';
  /** Exact sum of their amounts; null if none is valid. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Number of orders. */
  count: Scalars['Int']['output'];
  /** The month in the zone set by GENAUTH_TIME_ZONE, for example "2022-08"; null for orders with a malformed time. */
  month?: Maybe<Scalars['String']['output']>;
};

/**
 * How much of the list was read. GenAuth has no snapshots, so orders may be added or removed while the list is read. The
 * gateway notices if the count changes, a page is short, or an order occurs twice; it then reads the list again, within
 * `MAX_SCAN_PAGES`. It may not notice an order that is removed at the same moment as another one is added.
 */
export type OrderScan = {
  __typename?: 'OrderScan';
  /** Whether the whole list was read, as far as that can be determined. False if an order is malformed. */
  complete: Scalars['Boolean']['output'];
  /** Number of orders reported by GenAuth; null if its count is malformed, or if no page had to be read. */
  ordersInPool?: Maybe<Scalars['Int']['output']>;
  /** Number of distinct orders that were read. */
  ordersRead: Scalars['Int']['output'];
};

/** Origin of an order. */
export type OrderSource =
  /** A redeemed CD key (GenAuth: Cdkey). */
  | 'CDKEY'
  /** GenAuth's back office (GenAuth: Eadmin). */
  | 'EADMIN'
  /** A licence (GenAuth: Licence). */
  | 'LICENCE'
  /** An offline sale (GenAuth: Offline). */
  | 'OFFLINE'
  /** The customer's own console (GenAuth: SelfHelp). */
  | 'SELF_HELP'
  /** A value unknown to this gateway; see `rawSource`. */
  | 'UNRECOGNIZED';

/** Status of an order. GenAuth may send codes that are not in its documentation; they are UNRECOGNIZED. */
export type OrderStatus =
  /** Cancelled (GenAuth: 4). */
  | 'CANCELLED'
  /** Paid and fulfilled (GenAuth: 3). */
  | 'COMPLETED'
  /** Not paid in time (GenAuth: 5). */
  | 'EXPIRED'
  /** Paid, not fulfilled yet (GenAuth: 2). */
  | 'PAID'
  /** Created, not paid yet (GenAuth: 1). */
  | 'UNPAID'
  /** A code unknown to this gateway; see `rawStatus`. */
  | 'UNRECOGNIZED';

/** Totals of the orders with one status. */
export type OrderStatusTotal = {
  __typename?: 'OrderStatusTotal';
  /** Exact sum of their amounts; null if none is valid. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Number of orders. */
  count: Scalars['Int']['output'];
  /** The status as sent by GenAuth. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** The status; null if GenAuth sends none, or a malformed one. */
  status?: Maybe<OrderStatus>;
};

/** Counts and exact sums over orders. */
export type OrderSummary = {
  __typename?: 'OrderSummary';
  /**
   * Exact sum of the amounts charged, with as many decimal places as the most precise of them; null if there are orders but
   * none has a valid amount. Not all orders are paid: see `byStatus`.
   */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Totals by the month in which the orders were created, the oldest first. */
  byMonth: Array<OrderMonthTotal>;
  /**
   * Totals by status, sorted like `OrderStatus`. Each unknown code has an entry of its own; orders without
   * a status are last.
   */
  byStatus: Array<OrderStatusTotal>;
  /** Number of orders. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of the amounts, from GENAUTH_CURRENCY; null if that is not set. */
  currency?: Maybe<Scalars['String']['output']>;
  /** How much of the list was read. */
  scan: OrderScan;
  /** Number of orders without a valid amount, which are not included in the sums. */
  unreadableAmounts: Scalars['Int']['output'];
};

/** Type of an order. */
export type OrderType =
  /** A first purchase (GenAuth: New). */
  | 'NEW'
  /** Settlement of a period after the end of the plan (GenAuth: Overdue_Correct). */
  | 'OVERDUE_CORRECT'
  /** Settlement of usage beyond the plan (GenAuth: Overflowed_Correct). */
  | 'OVERFLOWED_CORRECT'
  /** A renewal (GenAuth: Renew). */
  | 'RENEW'
  /** A value unknown to this gateway; see `rawOrderType`. */
  | 'UNRECOGNIZED'
  /** An upgrade to a larger plan (GenAuth: Upgrade). */
  | 'UPGRADE';

/**
 * An organization: a tree of departments. Not every GenAuth serves organizations; where they are not served, each of their fields is an error
 * with the code `UPSTREAM_UNSUPPORTED`.
 */
export type Organization = {
  __typename?: 'Organization';
  /** When it was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The custom fields by their keys. They are asked for only where this field is selected. */
  customData?: Maybe<Scalars['JSON']['output']>;
  /** The id of its root. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /**
   * All departments of the organization, in one call. It also answers for `parent` and `children` of each of them.
   *
   * Source: GET /api/v3/get-all-departments, or POST /api/v3/search-departments with `search`
   */
  departments?: Maybe<Array<Maybe<Department>>>;
  /** Description of the organization. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether there are departments below the root. */
  hasChildren?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is virtual. */
  isVirtualNode?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The users who lead the organization.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  leaders?: Maybe<Array<Maybe<User>>>;
  /** Number of its direct members. */
  membersCount?: Maybe<Scalars['Int']['output']>;
  /** The id that your own systems have for its root. */
  openDepartmentId?: Maybe<Scalars['ID']['output']>;
  /** Code of the organization. */
  organizationCode: Scalars['ID']['output'];
  /** Name of the organization. */
  organizationName?: Maybe<Scalars['String']['output']>;
  /** Its posts. */
  postIdList?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /**
   * The root of the tree.
   *
   * Source: GET /api/v3/get-department
   */
  root?: Maybe<Department>;
  /** Whether it is enabled. */
  status?: Maybe<Scalars['Boolean']['output']>;
  /** Its tenant. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** When it was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * An organization: a tree of departments. Not every GenAuth serves organizations; where they are not served, each of their fields is an error
 * with the code `UPSTREAM_UNSUPPORTED`.
 */
export type OrganizationDepartmentsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations of the page, with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Organization>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of organizations in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An organization at its position in the list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Position of the organization in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The organization; null with an error if it is malformed. */
  node?: Maybe<Organization>;
};

/** Position of a page in its list, as in the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; pass it as `after` to get the next page. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more items after the last edge of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before the first edge of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A browser or program. */
export type ParsedUserAgent = {
  __typename?: 'ParsedUserAgent';
  /** The browser. GenAuth also calls it name. */
  browser?: Maybe<Scalars['String']['output']>;
  /** The device. */
  device?: Maybe<Scalars['String']['output']>;
  /** The operating system. */
  os?: Maybe<Scalars['String']['output']>;
};

/** Payment of an order. Source: GET /api/v3/get-order-pay-detail */
export type PayDetail = {
  __typename?: 'PayDetail';
  /** Payment number of the payment provider. */
  channelOrderNo?: Maybe<Scalars['String']['output']>;
  /** When the payment was recorded, which can differ from when it was paid. */
  createTime?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the amount, from GENAUTH_CURRENCY; null if that is not set. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Number of the paid order. */
  orderNo?: Maybe<Scalars['ID']['output']>;
  /**
   * Account that paid. This is personal data, which requires the scope `billing:payer` if AUTH_MODE is "jwt". GenAuth does not
   * document whose identifier this is; `payer` is the user with this id, if there is one.
   */
  paidAccountNo?: Maybe<Scalars['String']['output']>;
  /** Amount paid. GenAuth's documentation calls this field "channel order number" by mistake. */
  paidAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When the order was paid. */
  paidTime?: Maybe<Scalars['DateTime']['output']>;
  /** Status of the payment as sent by GenAuth. Its values are not documented; they may be those of `Order.rawStatus`. */
  payStatus?: Maybe<Scalars['String']['output']>;
  /** Payment method as sent by GenAuth; its documentation shows only "Alipay". */
  payType?: Maybe<Scalars['String']['output']>;
  /**
   * The user who paid: the one whose id `paidAccountNo` is; null if it is the id of no user. The gateway reads it so, though GenAuth
   * does not document whose identifier that is.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  payer?: Maybe<User>;
};

/** A check, and its verdict. */
export type PermissionCheck = {
  __typename?: 'PermissionCheck';
  /** As in the check. */
  action: Scalars['String']['output'];
  /** The verdict; null with an error where there is none. */
  allowed?: Maybe<Scalars['Boolean']['output']>;
  /** As in the check. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** As in the check. */
  permissionSpace?: Maybe<Scalars['String']['output']>;
  /** As in the check. */
  resource: Scalars['String']['output'];
  /** The user that it was about. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** What is checked. */
export type PermissionCheckInput = {
  /** What is to be done, such as read. */
  action: Scalars['String']['input'];
  /** The namespace of the resource; that of GenAuth’s default, if it is left out. Cannot be combined with `permissionSpace`. */
  namespace?: InputMaybe<Scalars['String']['input']>;
  /** The permission space of a data resource. */
  permissionSpace?: InputMaybe<Scalars['String']['input']>;
  /** Code of the resource. A node of a tree is named by its path, such as resource/node. */
  resource: Scalars['String']['input'];
  /** The user; the caller, if it is left out. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether something is allowed. */
export type PermissionEffect =
  /** It is allowed. */
  | 'ALLOW'
  /** It is denied, whatever allows it. */
  | 'DENY'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** A permission space, in which data resources have their codes. */
export type PermissionSpace = {
  __typename?: 'PermissionSpace';
  /** Code of the permission space. */
  code: Scalars['ID']['output'];
  /**
   * A page of its data resources.
   *
   * Source: GET /api/v3/list-data-resources
   */
  dataResources?: Maybe<DataResourceConnection>;
  /** Description of the permission space. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name of the permission space. */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * A page of its roles.
   *
   * Source: GET /api/v3/list-permission-namespace-roles
   */
  roles?: Maybe<PermissionSpaceRoleConnection>;
};


/** A permission space, in which data resources have their codes. */
export type PermissionSpaceDataResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A permission space, in which data resources have their codes. */
export type PermissionSpaceRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of permission spaces. */
export type PermissionSpaceConnection = {
  __typename?: 'PermissionSpaceConnection';
  /** The permission spaces of the page, with their cursors. */
  edges: Array<PermissionSpaceEdge>;
  /** The permission spaces of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<PermissionSpace>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of permission spaces in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A permission space at its position in the list. */
export type PermissionSpaceEdge = {
  __typename?: 'PermissionSpaceEdge';
  /** Position of the permission space in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The permission space; null with an error if it is malformed. */
  node?: Maybe<PermissionSpace>;
};

/** A role of a permission space. */
export type PermissionSpaceRole = {
  __typename?: 'PermissionSpaceRole';
  /** Code of the role, unique in its namespace. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Description of the role. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name of the role. */
  name?: Maybe<Scalars['String']['output']>;
  /** Code of the namespace of the role. */
  namespace?: Maybe<Scalars['ID']['output']>;
  /** When the role was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of roles. */
export type PermissionSpaceRoleConnection = {
  __typename?: 'PermissionSpaceRoleConnection';
  /** The roles of the page, with their cursors. */
  edges: Array<PermissionSpaceRoleEdge>;
  /** The roles of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<PermissionSpaceRole>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of roles in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A role at its position in the list. */
export type PermissionSpaceRoleEdge = {
  __typename?: 'PermissionSpaceRoleEdge';
  /** Position of the role in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The role; null with an error if it is malformed. */
  node?: Maybe<PermissionSpaceRole>;
};

/** Who may sign in. */
export type PermissionStrategy =
  /** Everybody who is not denied it. */
  | 'ALLOW_ALL'
  /** Nobody who is not allowed it. */
  | 'DENY_ALL'
  /** A word that this gateway does not know; see `rawPermissionStrategy`. */
  | 'UNRECOGNIZED';

/** Who has a permission. */
export type PermissionTargetType =
  /** A department. */
  | 'DEPARTMENT'
  /** A group. */
  | 'GROUP'
  /** A role. */
  | 'ROLE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  /** A user. */
  | 'USER';

/** A function that GenAuth runs while users sign up or in. Its source code is left out, since it may contain keys. */
export type PipelineFunction = {
  __typename?: 'PipelineFunction';
  /** When it was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it runs. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Description of the function. */
  funcDescription?: Maybe<Scalars['String']['output']>;
  /** The id that GenAuth gave to the function. */
  funcId: Scalars['ID']['output'];
  /** Name of the function. */
  funcName?: Maybe<Scalars['String']['output']>;
  /** Whether nobody waits for it. */
  isAsynchronous?: Maybe<Scalars['Boolean']['output']>;
  /** Whether GenAuth runs it. */
  isCloud?: Maybe<Scalars['Boolean']['output']>;
  /** The word of GenAuth for `scene`. */
  rawScene?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `status`. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** When it runs. */
  scene?: Maybe<PipelineScene>;
  /** Whether it is ready. */
  status?: Maybe<PipelineStatus>;
  /** Whether the sign-in fails if it runs longer. */
  terminateOnTimeout?: Maybe<Scalars['Boolean']['output']>;
  /** How long it may run, in seconds. */
  timeout?: Maybe<Scalars['Int']['output']>;
  /** When it was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** When functions run. */
export type PipelineScene =
  /** After users signed in. */
  | 'POST_AUTHENTICATION'
  /** After an additional factor was verified. */
  | 'POST_MFA_VERIFY'
  /** After users signed up. */
  | 'POST_REGISTER'
  /** Before users sign in. */
  | 'PRE_AUTHENTICATION'
  /** Before users complete their data. */
  | 'PRE_COMPLETE_USER_INFO'
  /** Before an additional factor is verified. */
  | 'PRE_MFA_VERIFY'
  /** Before an access token is issued. */
  | 'PRE_OIDC_ACCESS_TOKEN_ISSUED'
  /** Before an ID token is issued. */
  | 'PRE_OIDC_ID_TOKEN_ISSUED'
  /** Before users sign up. */
  | 'PRE_REGISTER'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** Whether a function is ready. */
export type PipelineStatus =
  /** It could not be uploaded. */
  | 'FAILED'
  /** It is ready. */
  | 'SUCCESS'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  /** It is being uploaded. */
  | 'UPLOADING';

/** A condition of a permission, in the words of GenAuth. */
export type PolicyCondition = {
  __typename?: 'PolicyCondition';
  /** How it is compared, such as StringEquals. */
  operator?: Maybe<Scalars['String']['output']>;
  /** What is compared, such as SourceIp. */
  param?: Maybe<Scalars['String']['output']>;
  /** What it is compared with. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What a user proved about the real name. */
export type PrincipalAuthenticationInfo = {
  __typename?: 'PrincipalAuthenticationInfo';
  /** Whether it was proved. */
  authenticated?: Maybe<Scalars['Boolean']['output']>;
  /** When it was proved. */
  authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the proof, such as that of an identity card. */
  principalCode?: Maybe<Scalars['String']['output']>;
  /** The name. */
  principalName?: Maybe<Scalars['String']['output']>;
  /** "P" for a person, "E" for an enterprise, as far as GenAuth shows. */
  principalType?: Maybe<Scalars['String']['output']>;
};

/** How users sign in by a QR code. */
export type QrcodeLoginStrategy = {
  __typename?: 'QrcodeLoginStrategy';
  /** Whether browsers may exchange a ticket for the user. */
  allowExchangeUserInfoFromBrowser?: Maybe<Scalars['Boolean']['output']>;
  /** How long a code is valid, in `qrcodeExpiresInUnit`. */
  qrcodeExpiresIn?: Maybe<Scalars['Int']['output']>;
  /** The unit, such as Second. */
  qrcodeExpiresInUnit?: Maybe<Scalars['String']['output']>;
  /** Whether pages get all fields of the user. */
  returnFullUserInfo?: Maybe<Scalars['Boolean']['output']>;
  /** How long the ticket of a code is valid, in `ticketExpiresInUnit`. */
  ticketExpiresIn?: Maybe<Scalars['Int']['output']>;
  /** The unit, such as Second. */
  ticketExpiresInUnit?: Maybe<Scalars['String']['output']>;
};

/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type Query = {
  __typename?: 'Query';
  /**
   * A page of what administrators did. Rows that are written after the first page was read are on no page.
   *
   * Source: POST /api/v3/get-admin-audit-logs
   */
  adminAuditLogs?: Maybe<AdminAuditLogConnection>;
  /**
   * One application; null if there is none.
   *
   * Source: GET /api/v3/get-application-simple-info, or GET /api/v3/get-application where a field of its configuration is selected
   */
  application?: Maybe<Application>;
  /**
   * A page of the pool's applications.
   *
   * Source: GET /api/v3/list-application-simple-info, or GET /api/v3/list-applications where a field of the configuration is selected
   */
  applications?: Maybe<ApplicationConnection>;
  /**
   * A page of the users that were archived.
   *
   * Source: GET /api/v3/list-archived-users
   */
  archivedUsers?: Maybe<ArchivedUserConnection>;
  /**
   * Whether users may do something, in the order of `checks`, of which there are 1 to 200. Checks of one user, action and permission space take
   * one call for 50 of them; others one call each. Nothing is remembered.
   *
   * Source: POST /api/v3/check-permission with `permissionSpace`, POST /api/v3/is-action-allowed without
   */
  checkPermissions?: Maybe<Array<Maybe<PermissionCheck>>>;
  /**
   * The plan of the pool; null if GenAuth reports none.
   *
   * Source: GET /api/v3/get-current-package-info
   */
  currentPackage?: Maybe<CurrentPackage>;
  /**
   * The definitions of custom fields.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customFields?: Maybe<Array<Maybe<CustomField>>>;
  /**
   * A page of the data policies.
   *
   * Source: GET /api/v3/list-simple-data-policies, for times and resources GET /api/v3/list-data-policies
   */
  dataPolicies?: Maybe<DataPolicyConnection>;
  /**
   * One data policy; null if there is none.
   *
   * Source: GET /api/v3/get-data-policy
   */
  dataPolicy?: Maybe<DataPolicy>;
  /**
   * One data resource; null if there is none.
   *
   * Source: GET /api/v3/get-data-resource
   */
  dataResource?: Maybe<DataResource>;
  /**
   * A page of the data resources.
   *
   * Source: GET /api/v3/list-data-resources
   */
  dataResources?: Maybe<DataResourceConnection>;
  /**
   * One department; null if there is none.
   *
   * Source: GET /api/v3/get-department
   */
  department?: Maybe<Department>;
  /**
   * The service by which e-mails are sent, without passwords and keys.
   *
   * Source: GET /api/v3/get-email-provider
   */
  emailProvider?: Maybe<EmailProvider>;
  /**
   * The e-mails that GenAuth sends.
   *
   * Source: GET /api/v3/get-email-templates
   */
  emailTemplates?: Maybe<EmailTemplates>;
  /**
   * Entitlements of the pool's plan; null if GenAuth has none. An entry that is malformed is null, with an error.
   *
   * Source: GET /api/v3/get-all-rights-items
   */
  entitlements?: Maybe<Array<Maybe<Entitlement>>>;
  /**
   * The applications whose events GenAuth publishes.
   *
   * Source: GET /api/v3/list-event-apps
   */
  eventApps?: Maybe<Array<Maybe<EventApp>>>;
  /**
   * A page of the events that GenAuth publishes.
   *
   * Source: GET /api/v3/list-events
   */
  events?: Maybe<EventDefinitionConnection>;
  /**
   * One group; null if there is none.
   *
   * Source: GET /api/v3/get-group
   */
  group?: Maybe<Group>;
  /**
   * A page of the pool's groups.
   *
   * Source: GET /api/v3/list-groups
   */
  groups?: Maybe<GroupConnection>;
  /**
   * One identity source; null if there is none.
   *
   * Source: GET /api/v3/get-ext-idp
   */
  identitySource?: Maybe<IdentitySource>;
  /**
   * The identity sources.
   *
   * Source: GET /api/v3/list-ext-idp
   */
  identitySources?: Maybe<Array<Maybe<IdentitySource>>>;
  /**
   * Monthly active users by period; null if GenAuth has none. An entry that is malformed is null, with an error.
   *
   * GenAuth documents neither whether the first and last day are included, nor a maximum span. The gateway sends both days
   * unchanged.
   *
   * Source: GET /api/v3/get-mau-period-usage-history
   */
  mauUsage?: Maybe<Array<Maybe<MauPeriod>>>;
  /**
   * Which factors users may be asked for in addition.
   *
   * Source: GET /api/v3/get-global-mfa-settings
   */
  mfaSettings?: Maybe<MfaSettings>;
  /**
   * One namespace; null if there is none. Several in one operation are read in bulk.
   *
   * Source: GET /api/v3/get-namespace, GET /api/v3/get-namespaces-batch
   */
  namespace?: Maybe<Namespace>;
  /**
   * A page of the namespaces.
   *
   * Source: GET /api/v3/list-namespaces
   */
  namespaces?: Maybe<NamespaceConnection>;
  /**
   * One order by its number; null if GenAuth has no such order.
   *
   * Source: GET /api/v3/get-order-detail. If only `orderNo` and `payDetail` are selected, the payment is requested first,
   * since an existing payment proves that the order exists.
   */
  order?: Maybe<Order>;
  /**
   * Counts and sums over the pool's orders, or over those matching a filter.
   *
   * GenAuth has no such endpoint: every page of GET /api/v3/get-orders is read, 50 orders per call and at most
   * `MAX_SCAN_PAGES` calls. If these are not all pages, the field is an error (`SCAN_INCOMPLETE`), unless `scan` is selected,
   * which says how much was read.
   *
   * Source: GET /api/v3/get-orders
   */
  orderSummary?: Maybe<OrderSummary>;
  /**
   * A page of the pool's orders, sorted as GenAuth returns them; it does not document how.
   *
   * Source: GET /api/v3/get-orders, in pages of at most 50, requested in parallel: 200 orders take four calls at once, plus
   * one for each `payDetail`. Cursors are positions in the list, so the list can shift while you page through it, for example
   * when an order is added.
   *
   * GenAuth cannot filter, so with a filter the gateway reads every page: 50 orders per call, at most `MAX_SCAN_PAGES`
   * calls. If these do not fill the window, or do not tell a selected `totalCount`, the field is an error
   * (`SCAN_INCOMPLETE`), unless `scan` is selected, which says how much was read. Pass `endCursor` as `after` to continue.
   */
  orders?: Maybe<OrderConnection>;
  /**
   * One organization; null if there is none.
   *
   * Source: GET /api/v3/get-organization, or GET /api/v3/get-organization-batch for several in one operation
   */
  organization?: Maybe<Organization>;
  /**
   * A page of the pool's organizations.
   *
   * Source: GET /api/v3/list-organizations, or GET /api/v3/search-organizations with `search`
   */
  organizations?: Maybe<OrganizationConnection>;
  /**
   * One permission space; null if there is none. Several in one operation are read in bulk.
   *
   * Source: GET /api/v3/get-permission-namespace, GET /api/v3/get-permission-namespaces-batch
   */
  permissionSpace?: Maybe<PermissionSpace>;
  /**
   * A page of the permission spaces.
   *
   * Source: GET /api/v3/list-permission-namespaces
   */
  permissionSpaces?: Maybe<PermissionSpaceConnection>;
  /**
   * One function of the pipeline; null if there is none.
   *
   * Source: GET /api/v3/get-pipeline-function
   */
  pipelineFunction?: Maybe<PipelineFunction>;
  /**
   * The functions of a scene of the pipeline.
   *
   * Source: GET /api/v3/list-pipeline-functions
   */
  pipelineFunctions?: Maybe<Array<Maybe<PipelineFunction>>>;
  /**
   * One resource; null if there is none. Several of a namespace in one operation are read in bulk.
   *
   * Source: GET /api/v3/get-resource, GET /api/v3/get-resources-batch
   */
  resource?: Maybe<Resource>;
  /**
   * A page of the resources of a namespace.
   *
   * Source: GET /api/v3/list-resources, with `search` GET /api/v3/list-common-resource
   */
  resources?: Maybe<ResourceConnection>;
  /**
   * One role; null if there is none.
   *
   * Source: GET /api/v3/get-role
   */
  role?: Maybe<Role>;
  /**
   * A page of the roles of a namespace.
   *
   * Source: GET /api/v3/list-roles
   */
  roles?: Maybe<RoleConnection>;
  /**
   * The settings of security.
   *
   * Source: GET /api/v3/get-security-settings
   */
  securitySettings?: Maybe<SecuritySettings>;
  /**
   * The applications about which something is said for a subject.
   *
   * Source: POST /api/v3/list-subject-auth
   */
  subjectApplications?: Maybe<Array<Maybe<SubjectApplication>>>;
  /**
   * Usage of the pool, one entry per metered feature; null if GenAuth has none. An entry that is malformed is null, with
   * an error.
   *
   * Source: GET /api/v3/get-usage-info
   */
  usage?: Maybe<Array<Maybe<Usage>>>;
  /**
   * One user, by exactly one of the arguments; null if there is none. E-mail addresses are matched without case.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several in one operation
   */
  user?: Maybe<User>;
  /**
   * A page of what users did. Rows that are written after the first page was read are on no page.
   *
   * Source: POST /api/v3/get-user-action-logs
   */
  userActionLogs?: Maybe<UserActionLogConnection>;
  /**
   * The definitions of the fields that every user has.
   *
   * Source: GET /api/v3/get-user-base-fields
   */
  userBaseFields?: Maybe<Array<Maybe<CustomField>>>;
  /**
   * A page of the pool's users. GenAuth searches, filters and sorts; the gateway reads no more than the page.
   *
   * Source: POST /api/v3/list-users
   */
  users?: Maybe<UserConnection>;
  /**
   * Users in the order of their ids; null for those that do not exist. 50 users are one call.
   *
   * Source: GET /api/v3/get-user-batch
   */
  usersByIds?: Maybe<Array<Maybe<User>>>;
  /**
   * The caller's own user; null if the access token is not that of a user of the pool. With the scope `profile:read` callers may
   * read their own fields, also personal ones, but not `customData`, and those of their `groups`, `roles`, `departments`, `identities`
   * and `loginHistory`. What is below these needs the scopes that it always needs.
   *
   * Source: GET /api/v3/get-user
   */
  viewer?: Maybe<User>;
  /**
   * One webhook; null if there is none.
   *
   * Source: GET /api/v3/get-webhook
   */
  webhook?: Maybe<Webhook>;
  /**
   * What webhooks can be told about.
   *
   * Source: GET /api/v3/get-webhook-event-list
   */
  webhookEvents?: Maybe<WebhookEvents>;
  /**
   * A page of the pool's webhooks.
   *
   * Source: GET /api/v3/list-webhooks
   */
  webhooks?: Maybe<WebhookConnection>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryAdminAuditLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdminAuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryApplicationArgs = {
  appId: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryArchivedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryCheckPermissionsArgs = {
  checks: Array<PermissionCheckInput>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryCustomFieldsArgs = {
  target: CustomFieldTarget;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryDataPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryDataPolicyArgs = {
  policyId: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryDataResourceArgs = {
  code: Scalars['ID']['input'];
  permissionSpace: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryDataResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  permissionSpaces?: InputMaybe<Array<Scalars['ID']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryDepartmentArgs = {
  departmentId: Scalars['ID']['input'];
  organizationCode: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  app?: InputMaybe<Scalars['ID']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryGroupArgs = {
  code: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryIdentitySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryIdentitySourcesArgs = {
  appId?: InputMaybe<Scalars['ID']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryMauUsageArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryNamespaceArgs = {
  code: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryNamespacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderArgs = {
  orderNo: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderSummaryArgs = {
  filter?: InputMaybe<OrderFilter>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrganizationArgs = {
  organizationCode: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryPermissionSpaceArgs = {
  code: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryPermissionSpacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryPipelineFunctionArgs = {
  funcId: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryPipelineFunctionsArgs = {
  scene: PipelineScene;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryResourceArgs = {
  code: Scalars['ID']['input'];
  namespace?: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  namespace?: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<ResourceType>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryRoleArgs = {
  code: Scalars['ID']['input'];
  namespace?: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  namespace?: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QuerySubjectApplicationsArgs = {
  effect?: InputMaybe<ApplicationEffect>;
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  targetId: Scalars['ID']['input'];
  targetType: ApplicationSubjectType;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUserArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUserActionLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserActionLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  searchIn?: InputMaybe<Array<UserSearchField>>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUsersByIdsArgs = {
  idType?: UserIdType;
  ids: Array<Scalars['ID']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryWebhookArgs = {
  webhookId: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How often somebody may sign up. */
export type RegisterAnomalyDetection = {
  __typename?: 'RegisterAnomalyDetection';
  /** Whether it is limited. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** How often in an interval. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** The interval, in seconds. */
  timeInterval?: Maybe<Scalars['Int']['output']>;
};

/** Something that may be used: an API, a menu, a button or data. */
export type Resource = {
  __typename?: 'Resource';
  /** What can be done to it. */
  actions?: Maybe<Array<Maybe<ResourceAction>>>;
  /** Address of the API, if it is one. */
  apiIdentifier?: Maybe<Scalars['String']['output']>;
  /**
   * A page of who may do what to it.
   *
   * Source: POST /api/v3/get-resource-authorized-targets
   */
  authorizedTargets?: Maybe<ResourceTargetConnection>;
  /** Code of the resource, unique in its namespace. */
  code: Scalars['ID']['output'];
  /** Description of the resource. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name of the resource. */
  name?: Maybe<Scalars['String']['output']>;
  /** Code of the namespace. */
  namespace: Scalars['ID']['output'];
  /** The word of GenAuth for `type`. */
  rawType?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  type?: Maybe<ResourceType>;
};


/** Something that may be used: an API, a menu, a button or data. */
export type ResourceAuthorizedTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  targetType?: InputMaybe<PermissionTargetType>;
};

/** Something that can be done to a resource. */
export type ResourceAction = {
  __typename?: 'ResourceAction';
  /** Description of the action. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name of the action, such as order:read. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The resources of the page, with their cursors. */
  edges: Array<ResourceEdge>;
  /** The resources of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Resource>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of resources in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A resource at its position in the list. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Position of the resource in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The resource; null with an error if it is malformed. */
  node?: Maybe<Resource>;
};

/** Somebody who may do something to a resource. */
export type ResourceTarget = {
  __typename?: 'ResourceTarget';
  /** What is allowed. */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** The word of GenAuth for `targetType`. */
  rawTargetType?: Maybe<Scalars['String']['output']>;
  /** The id of a user or department, or the code of a role or group. */
  targetIdentifier?: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  targetType?: Maybe<PermissionTargetType>;
  /**
   * The user, if it is one. Users of a page are read in bulk.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  user?: Maybe<User>;
};

/** A page of targets. */
export type ResourceTargetConnection = {
  __typename?: 'ResourceTargetConnection';
  /** The targets of the page, with their cursors. */
  edges: Array<ResourceTargetEdge>;
  /** The targets of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<ResourceTarget>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of targets in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A target at its position in the list. */
export type ResourceTargetEdge = {
  __typename?: 'ResourceTargetEdge';
  /** Position of the target in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The target; null with an error if it is malformed. */
  node?: Maybe<ResourceTarget>;
};

/** What a resource is. */
export type ResourceType =
  /** An API. */
  | 'API'
  /** A button. */
  | 'BUTTON'
  /** Data. */
  | 'DATA'
  /** A menu. */
  | 'MENU'
  /** Another part of a user interface. */
  | 'UI'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** A role of a namespace. */
export type Role = {
  __typename?: 'Role';
  /**
   * A page of the times for which the role is assigned. GenAuth does not say to whom.
   *
   * Source: GET /api/v3/list-role-assignments
   */
  assignments?: Maybe<RoleAssignmentConnection>;
  /**
   * The resources that the role allows to use. GenAuth sends their codes, types and actions only.
   *
   * Source: GET /api/v3/get-role-authorized-resources
   */
  authorizedResources?: Maybe<Array<Maybe<AuthorizedResource>>>;
  /** Code of the role, unique in its namespace. */
  code: Scalars['ID']['output'];
  /**
   * One custom field with a value of the type that is declared for it; null if there is none with this key. It takes a call for each role.
   *
   * Source: GET /api/v3/get-custom-fields, GET /api/v3/get-custom-data
   */
  customField?: Maybe<CustomFieldValue>;
  /**
   * The custom fields with values of the types that are declared for them, in the order of their definitions. It takes a call for each role.
   *
   * Source: GET /api/v3/get-custom-fields, GET /api/v3/get-custom-data
   */
  customFields?: Maybe<Array<Maybe<CustomFieldValue>>>;
  /**
   * A page of the departments that have the role. Not every GenAuth serves them.
   *
   * Source: GET /api/v3/list-role-departments
   */
  departments?: Maybe<RoleDepartmentConnection>;
  /** Description of the role. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the role ends; null if never. */
  disableTime?: Maybe<Scalars['DateTime']['output']>;
  /** Whether users may apply for the role. */
  enablePermissionApply?: Maybe<Scalars['Boolean']['output']>;
  /** The id that GenAuth gave to the role. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * A page of the users who have the role.
   *
   * Source: GET /api/v3/list-role-members
   */
  members?: Maybe<UserConnection>;
  /** Name of the role. */
  name?: Maybe<Scalars['String']['output']>;
  /** Code of the namespace. */
  namespace: Scalars['ID']['output'];
  /** Name of the namespace. */
  namespaceName?: Maybe<Scalars['String']['output']>;
  /** The status in GenAuth's words. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Whether the role is in force. */
  status?: Maybe<RoleStatus>;
};


/** A role of a namespace. */
export type RoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A role of a namespace. */
export type RoleAuthorizedResourcesArgs = {
  type?: InputMaybe<ResourceType>;
};


/** A role of a namespace. */
export type RoleCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/** A role of a namespace. */
export type RoleDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A role of a namespace. */
export type RoleMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** For how long a role is assigned. */
export type RoleAssignment = {
  __typename?: 'RoleAssignment';
  /** When it was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Description of the assignment. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it begins; null if it has no beginning. */
  enableTime?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends; null if never. */
  endTime?: Maybe<Scalars['DateTime']['output']>;
  /** The status in GenAuth's words. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Id of the role. */
  roleId?: Maybe<Scalars['ID']['output']>;
  /** Whether the assignment is in force. */
  status?: Maybe<RoleStatus>;
  /** When it was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of assignments. */
export type RoleAssignmentConnection = {
  __typename?: 'RoleAssignmentConnection';
  /** The assignments of the page, with their cursors. */
  edges: Array<RoleAssignmentEdge>;
  /** The assignments of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<RoleAssignment>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of assignments in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A assignment at its position in the list. */
export type RoleAssignmentEdge = {
  __typename?: 'RoleAssignmentEdge';
  /** Position of the assignment in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The assignment; null with an error if it is malformed. */
  node?: Maybe<RoleAssignment>;
};

/** A page of roles. */
export type RoleConnection = {
  __typename?: 'RoleConnection';
  /** The roles of the page, with their cursors. */
  edges: Array<RoleEdge>;
  /** The roles of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Role>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of roles in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/**
 * A department that has a role. GenAuth does not say which organization it belongs to.
 *
 * Source: GET /api/v3/list-role-departments
 */
export type RoleDepartment = {
  __typename?: 'RoleDepartment';
  /** Code of the department. */
  code?: Maybe<Scalars['ID']['output']>;
  /** Description of the department. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id that GenAuth gave to the department. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name of the department. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A page of departments. */
export type RoleDepartmentConnection = {
  __typename?: 'RoleDepartmentConnection';
  /** The departments of the page, with their cursors. */
  edges: Array<RoleDepartmentEdge>;
  /** The departments of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<RoleDepartment>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of departments in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A department at its position in the list. */
export type RoleDepartmentEdge = {
  __typename?: 'RoleDepartmentEdge';
  /** Position of the department in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The department; null with an error if it is malformed. */
  node?: Maybe<RoleDepartment>;
};

/** A role at its position in the list. */
export type RoleEdge = {
  __typename?: 'RoleEdge';
  /** Position of the role in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The role; null with an error if it is malformed. */
  node?: Maybe<Role>;
};

/** A role by its key. */
export type RoleInput = {
  /** Code of the role. */
  code: Scalars['ID']['input'];
  /** The namespace of the role. */
  namespace?: Scalars['ID']['input'];
};

/** Whether a role is in force. */
export type RoleStatus =
  /** It is not in force. */
  | 'DISABLED'
  /** It is in force. */
  | 'ENABLE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** The settings of security of the pool. */
export type SecuritySettings = {
  __typename?: 'SecuritySettings';
  /** Origins of pages that may call GenAuth. */
  allowedOrigins?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** How users change their e-mail address. */
  changeEmailStrategy?: Maybe<ChangeEmailStrategy>;
  /** How users change their phone number. */
  changePhoneStrategy?: Maybe<ChangePhoneStrategy>;
  /** Whether users who sign in by a code have to set a password. */
  completePasswordAfterPassCodeLogin?: Maybe<Scalars['Boolean']['output']>;
  /** How long browsers stay signed in. */
  cookieSettings?: Maybe<CookieSettings>;
  /** Whether users can switch between accounts. */
  enableLoginAccountSwitch?: Maybe<Scalars['Boolean']['output']>;
  /** What happens where somebody fails to sign in. */
  loginAnomalyDetection?: Maybe<LoginAnomalyDetection>;
  /** Whether only users whose e-mail address is verified can sign in. */
  loginRequireEmailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** How users sign in by a QR code. */
  qrcodeLoginStrategy?: Maybe<QrcodeLoginStrategy>;
  /** How often somebody may sign up. */
  registerAnomalyDetection?: Maybe<RegisterAnomalyDetection>;
  /** Whether nobody can sign up. */
  registerDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether users can unlock their accounts. */
  selfUnlockAccount?: Maybe<SelfUnlockAccount>;
  /** How long the tokens of the pool are valid, in seconds. */
  tokenExpiresIn?: Maybe<Scalars['Int']['output']>;
  /** How many digits codes for verification have. */
  verifyCodeLength?: Maybe<Scalars['Int']['output']>;
  /** How often such a code may be tried. */
  verifyCodeMaxAttempts?: Maybe<Scalars['Int']['output']>;
};

/** Whether users can unlock their accounts. */
export type SelfUnlockAccount = {
  __typename?: 'SelfUnlockAccount';
  /** Whether they can. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** How, in the word of GenAuth, such as captcha. */
  strategy?: Maybe<Scalars['String']['output']>;
};

/** A server that sends e-mails. */
export type SmtpConfig = {
  __typename?: 'SmtpConfig';
  /** Host of the server. */
  host?: Maybe<Scalars['String']['output']>;
  /** Port of the server. */
  port?: Maybe<Scalars['Int']['output']>;
  /** Whether connections are encrypted. */
  secure?: Maybe<Scalars['Boolean']['output']>;
  /** Who sends e-mails. */
  sender?: Maybe<Scalars['String']['output']>;
};

/** The direction of sorting. */
export type SortDirection =
  /** The smallest first. */
  | 'ASC'
  /** The largest first. */
  | 'DESC';

/** An application about which something is said for a subject. Source: POST /api/v3/list-subject-auth */
export type SubjectApplication = {
  __typename?: 'SubjectApplication';
  /** Id of the application. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Where the application comes from. */
  appType?: Maybe<SubjectApplicationType>;
  /**
   * The application.
   *
   * Source: GET /api/v3/get-application-simple-info, or GET /api/v3/list-application-simple-info for several
   */
  application?: Maybe<Application>;
  /** Whether the subject may use it. */
  effect?: Maybe<ApplicationEffect>;
  /** The word of GenAuth for `appType`. */
  rawAppType?: Maybe<Scalars['String']['output']>;
  /** The word of GenAuth for `effect`. */
  rawEffect?: Maybe<Scalars['String']['output']>;
};

/** Where an application comes from. */
export type SubjectApplicationType =
  /** It is a panel of applications. */
  | 'APP_PANEL'
  /** The catalogue of applications. */
  | 'INTEGRATED'
  /** It was built by the owner of the pool. */
  | 'SELFBUILT'
  /** A word that this gateway does not know; see `rawAppType`. */
  | 'UNRECOGNIZED';

/** Conditions on a text, which all have to hold. */
export type TextCondition = {
  /** It has this text in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these texts; an empty list matches nobody. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it has no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It does not have this text in it. */
  notContains?: InputMaybe<Scalars['String']['input']>;
  /** It is not this text. */
  notEquals?: InputMaybe<Scalars['String']['input']>;
};

/** What may be done to a text. */
export type TextPermission = {
  __typename?: 'TextPermission';
  /** What is allowed. */
  actions?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** The text. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A range of times. */
export type TimeRange = {
  /** Before this time. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not before this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What may be done to the nodes of a tree. */
export type TreePermission = {
  __typename?: 'TreePermission';
  /** The nodes to which something may be done. */
  nodes?: Maybe<Array<Maybe<NodePermission>>>;
};

/** Usage of a metered feature. Amounts are exact decimals; GenAuth documents neither their unit nor their scale. */
export type Usage = {
  __typename?: 'Usage';
  /** Amount granted. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Amount used. */
  current?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The entitlement with the same code; null if there is none.
   *
   * Source: GET /api/v3/get-all-rights-items, one call for all features.
   */
  entitlement?: Maybe<Entitlement>;
  /** Whether it is granted for a trial period only. */
  experience?: Maybe<Scalars['Boolean']['output']>;
  /** Code of the feature, for example "SocialConnections". */
  modelCode?: Maybe<Scalars['ID']['output']>;
  /** Name of the feature, as sent by GenAuth. */
  modelName?: Maybe<Scalars['String']['output']>;
};

/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type User = {
  __typename?: 'User';
  /**
   * The applications that the user can sign in to. Their ids, names and logos cost no further call.
   *
   * Source: GET /api/v3/get-user-accessible-apps
   */
  accessibleApplications?: Maybe<Array<Maybe<Application>>>;
  /** The address. */
  address?: Maybe<Scalars['String']['output']>;
  /**
   * The applications that the user was authorized for. Their ids, names and logos cost no further call.
   *
   * Source: GET /api/v3/get-user-authorized-apps
   */
  authorizedApplications?: Maybe<Array<Maybe<Application>>>;
  /**
   * The resources that the user may use, or may not.
   *
   * Source: GET /api/v3/get-user-authorized-resources
   */
  authorizedResources?: Maybe<Array<Maybe<AuthorizedResource>>>;
  /** The date of birth, as it was entered. */
  birthdate?: Maybe<Scalars['String']['output']>;
  /** The browser of the last login. */
  browser?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the user may do something. What GenAuth does not know, and what cannot be checked, is an error: it is neither true nor false.
   *
   * Source: POST /api/v3/check-permission with `permissionSpace`, POST /api/v3/is-action-allowed without
   */
  can?: Maybe<Scalars['Boolean']['output']>;
  /** The city. */
  city?: Maybe<Scalars['String']['output']>;
  /** The company. */
  company?: Maybe<Scalars['String']['output']>;
  /** The country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the user was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The custom fields by their keys. They are asked for only where this field is selected. */
  customData?: Maybe<Scalars['JSON']['output']>;
  /**
   * One custom field with a value of the type that is declared for it; null if there is none with this key.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customField?: Maybe<CustomFieldValue>;
  /**
   * The custom fields with values of the types that are declared for them, in the order of their definitions.
   *
   * Source: GET /api/v3/get-custom-fields
   */
  customFields?: Maybe<Array<Maybe<CustomFieldValue>>>;
  /**
   * What the user may do to data resources. Those of 50 users are read in one call.
   *
   * Source: POST /api/v3/get-user-permission-list
   */
  dataPermissions?: Maybe<Array<Maybe<DataPermission>>>;
  /**
   * What the user may do to each of these data resources, in the order of `resources`. One that GenAuth says nothing about is null.
   *
   * Source: POST /api/v3/get-user-resource-permission-list
   */
  dataResourceActions?: Maybe<Array<Maybe<DataResourceActions>>>;
  /** The departments of the user. They are asked for only where this field is selected. */
  departmentIds?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /**
   * A page of the departments of the user. What the list says of a department costs no further call: its name, description, code, custom
   * fields and when it was created.
   *
   * Source: GET /api/v3/get-user-departments
   */
  departments?: Maybe<UserDepartmentConnection>;
  /** The device of the last login. */
  device?: Maybe<Scalars['String']['output']>;
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether the e-mail address was verified. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The id that your own systems have for the user. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The family name. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** The whole address on one or more lines. */
  formatted?: Maybe<Scalars['String']['output']>;
  /** The gender. */
  gender?: Maybe<UserGender>;
  /** The given name. */
  givenName?: Maybe<Scalars['String']['output']>;
  /**
   * The groups of the user.
   *
   * Source: GET /api/v3/get-user-groups
   */
  groups?: Maybe<Array<Maybe<Group>>>;
  /**
   * Whether the user has any of these roles.
   *
   * Source: POST /api/v3/has-any-role
   */
  hasAnyRole?: Maybe<Scalars['Boolean']['output']>;
  /** The accounts of the user at identity sources. They are asked for only where this field is selected. */
  identities?: Maybe<Array<Maybe<Identity>>>;
  /** The IP address of the last login. */
  lastIp?: Maybe<Scalars['String']['output']>;
  /** When the user signed in last. */
  lastLogin?: Maybe<Scalars['DateTime']['output']>;
  /** The application that the user signed in to last. */
  lastLoginApp?: Maybe<Scalars['ID']['output']>;
  /** When the user last passed multi-factor authentication. */
  lastMfaTime?: Maybe<Scalars['DateTime']['output']>;
  /** The language and country. */
  locale?: Maybe<Scalars['String']['output']>;
  /**
   * The applications that the user is signed in to. Their ids, names and logos cost no further call.
   *
   * Source: GET /api/v3/get-user-loggedin-apps
   */
  loggedInApplications?: Maybe<Array<Maybe<Application>>>;
  /**
   * A page of the user's logins, the latest first as far as GenAuth sorts them.
   *
   * Source: GET /api/v3/get-user-login-history
   */
  loginHistory?: Maybe<LoginHistoryConnection>;
  /** How often the user has signed in. */
  loginsCount?: Maybe<Scalars['Int']['output']>;
  /** The main department of the user. */
  mainDepartmentId?: Maybe<Scalars['ID']['output']>;
  /** Where values of the user came from; GenAuth does not document its shape. */
  metadataSource?: Maybe<Scalars['JSON']['output']>;
  /**
   * Which factors the user has for multi-factor authentication.
   *
   * Source: GET /api/v3/get-user-mfa-info
   */
  mfaInfo?: Maybe<UserMfaInfo>;
  /** The middle name. */
  middleName?: Maybe<Scalars['String']['output']>;
  /** The full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The nickname. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** When the password was set last. */
  passwordLastSetAt?: Maybe<Scalars['DateTime']['output']>;
  /** How strong the password is; GenAuth does not document the scale. */
  passwordSecurityLevel?: Maybe<Scalars['Int']['output']>;
  /** The phone number, without its country code. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The country code of the phone number, for example "+86". */
  phoneCountryCode?: Maybe<Scalars['String']['output']>;
  /** Whether the phone number was verified. */
  phoneVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The address of the picture. */
  photo?: Maybe<Scalars['String']['output']>;
  /** The posts of the user. */
  postIdList?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** The postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The name that the user wishes to be called by. */
  preferredUsername?: Maybe<Scalars['String']['output']>;
  /**
   * What the user proved about the real name.
   *
   * Source: GET /api/v3/get-user-principal-authentication-info
   */
  principalAuthenticationInfo?: Maybe<Array<Maybe<PrincipalAuthenticationInfo>>>;
  /** The address of the profile page. */
  profile?: Maybe<Scalars['String']['output']>;
  /** The province. */
  province?: Maybe<Scalars['String']['output']>;
  /** The gender in GenAuth's words. */
  rawGender?: Maybe<Scalars['String']['output']>;
  /** The status in GenAuth's words, for values that this schema does not know. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** How the user came into the pool, in GenAuth's words. */
  rawUserSourceType?: Maybe<Scalars['String']['output']>;
  /** The work status in GenAuth's words. */
  rawWorkStatus?: Maybe<Scalars['String']['output']>;
  /** The region. */
  region?: Maybe<Scalars['String']['output']>;
  /** How the user registered, for example "basic:email". */
  registerSource?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Whether the password has to be changed at the next login. */
  resetPasswordOnNextLogin?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The roles of the user in one namespace.
   *
   * Source: GET /api/v3/get-user-roles
   */
  roles?: Maybe<Array<Maybe<Role>>>;
  /** When the user signed up. */
  signedUp?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the user may sign in. */
  status?: Maybe<UserStatus>;
  /** When the status changed last. */
  statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The street. */
  streetAddress?: Maybe<Scalars['String']['output']>;
  /**
   * The accounts in other systems that the user is synchronized with.
   *
   * Source: GET /api/v3/get-user-sync-relations
   */
  syncRelations?: Maybe<Array<Maybe<UserSyncRelation>>>;
  /** The tenant of the user. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** When the user was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that GenAuth gave to the user. */
  userId: Scalars['ID']['output'];
  /** Which source the user came from, for example a synchronization task. */
  userSourceId?: Maybe<Scalars['ID']['output']>;
  /** How the user came into the pool. */
  userSourceType?: Maybe<UserSourceType>;
  /** The name to sign in with. */
  username?: Maybe<Scalars['String']['output']>;
  /** The website. */
  website?: Maybe<Scalars['String']['output']>;
  /** Whether the user works for the organization. */
  workStatus?: Maybe<UserWorkStatus>;
  /** The time zone. */
  zoneinfo?: Maybe<Scalars['String']['output']>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserAuthorizedResourcesArgs = {
  namespace?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<ResourceType>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserCanArgs = {
  action: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  permissionSpace?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['String']['input'];
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserCustomFieldArgs = {
  key: Scalars['String']['input'];
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserDataPermissionsArgs = {
  permissionSpaces?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserDataResourceActionsArgs = {
  permissionSpace: Scalars['ID']['input'];
  resources: Array<Scalars['ID']['input']>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserHasAnyRoleArgs = {
  roles: Array<RoleInput>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserLoginHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoginHistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`. Where `profile:read` is an alternative, it opens only what is below `viewer`.
 */
export type UserRolesArgs = {
  namespace?: InputMaybe<Scalars['ID']['input']>;
};

/** Something that a user did. Source: POST /api/v3/get-user-action-logs */
export type UserActionLog = {
  __typename?: 'UserActionLog';
  /** Id of the application. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Address of its login page. */
  appLoginUrl?: Maybe<Scalars['String']['output']>;
  /** Address of its logo. */
  appLogo?: Maybe<Scalars['String']['output']>;
  /** Name of the application at that time. */
  appName?: Maybe<Scalars['String']['output']>;
  /**
   * The application; null if there is none any more.
   *
   * Source: GET /api/v3/get-application-simple-info, or GET /api/v3/list-application-simple-info for several
   */
  application?: Maybe<Application>;
  /** The IP address. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** What happened, in words. GenAuth also calls it eventDetails. Null if it has the form of a secret. */
  eventDetail?: Maybe<Scalars['String']['output']>;
  /** What the user did. */
  eventType?: Maybe<UserActionType>;
  /** Where the IP address is. */
  geoip?: Maybe<GeoIp>;
  /** What the user agent says. */
  parsedUserAgent?: Maybe<ParsedUserAgent>;
  /** The word of GenAuth for `eventType`. */
  rawEventType?: Maybe<Scalars['String']['output']>;
  /** The request by which it was done. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** Whether it succeeded. */
  success?: Maybe<Scalars['Boolean']['output']>;
  /** When it happened. */
  timestamp?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The user; null if there is none any more.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several
   */
  user?: Maybe<User>;
  /** The browser or program. */
  userAgent?: Maybe<Scalars['String']['output']>;
  /** Address of the picture of the user. */
  userAvatar?: Maybe<Scalars['String']['output']>;
  /** Name of the user at that time. */
  userDisplayName?: Maybe<Scalars['String']['output']>;
  /** Id of the user. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** How often the user had signed in. */
  userLoginsCount?: Maybe<Scalars['Int']['output']>;
};

/** A page of the log of users. */
export type UserActionLogConnection = {
  __typename?: 'UserActionLogConnection';
  /** The rows of the page, with their cursors. */
  edges: Array<UserActionLogEdge>;
  /** The rows of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<UserActionLog>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of rows in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row at its position in the list. */
export type UserActionLogEdge = {
  __typename?: 'UserActionLogEdge';
  /** Position of the row in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The row; null with an error if it is malformed. */
  node?: Maybe<UserActionLog>;
};

/** Which rows to list. All conditions combine. */
export type UserActionLogFilter = {
  /** What was done in this application. */
  appId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this time. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** From this IP address. */
  clientIp?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind. */
  eventType?: InputMaybe<UserActionType>;
  /** Not before this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** By this request. */
  requestId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what succeeded, or what failed. */
  success?: InputMaybe<Scalars['Boolean']['input']>;
  /** What this user did. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What users do. */
export type UserActionType =
  /** GenAuth calls it bindEmail. */
  | 'BIND_EMAIL'
  /** GenAuth calls it bindMfa. */
  | 'BIND_MFA'
  /** GenAuth calls it bindPhone. */
  | 'BIND_PHONE'
  /** GenAuth calls it deleteAccount. */
  | 'DELETE_ACCOUNT'
  /** GenAuth calls it login. */
  | 'LOGIN'
  /** GenAuth calls it logout. */
  | 'LOGOUT'
  /** GenAuth calls it refreshUserTokenBySelf. */
  | 'REFRESH_USER_TOKEN_BY_SELF'
  /** GenAuth calls it register. */
  | 'REGISTER'
  /** GenAuth calls it securityResourceAccess. */
  | 'SECURITY_RESOURCE_ACCESS'
  /** GenAuth calls it unbindEmail. */
  | 'UNBIND_EMAIL'
  /** GenAuth calls it unbindMFA. */
  | 'UNBIND_MFA'
  /** GenAuth calls it unbindPhone. */
  | 'UNBIND_PHONE'
  /** A word that this gateway does not know; see `rawEventType`. As an argument, it is refused. */
  | 'UNRECOGNIZED'
  /** GenAuth calls it updateUserEmail. */
  | 'UPDATE_USER_EMAIL'
  /** GenAuth calls it updateUserPassword. */
  | 'UPDATE_USER_PASSWORD'
  /** GenAuth calls it updateUserPhone. */
  | 'UPDATE_USER_PHONE'
  /** GenAuth calls it updateUserPrefile. */
  | 'UPDATE_USER_PREFILE'
  /** GenAuth calls it verifyFirstLogin. */
  | 'VERIFY_FIRST_LOGIN'
  /** GenAuth calls it verifyMfa. */
  | 'VERIFY_MFA';

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The users of the page, with their cursors. */
  edges: Array<UserEdge>;
  /** The users of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<User>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of users in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A page of departments. */
export type UserDepartmentConnection = {
  __typename?: 'UserDepartmentConnection';
  /** The departments of the page, with their cursors. */
  edges: Array<UserDepartmentEdge>;
  /** The departments of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Department>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of departments in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A department at its position in the list. */
export type UserDepartmentEdge = {
  __typename?: 'UserDepartmentEdge';
  /** Position of the department in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** Their codes. */
  departmentCodePath?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** The ids of the departments from the root to it. Paths are asked for only where one of them is selected. */
  departmentIdPath?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** Their names. */
  departmentNamePath?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Whether the user leads it. */
  isLeader?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the main department of the user. */
  isMainDepartment?: Maybe<Scalars['Boolean']['output']>;
  /** When the user joined it. */
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The department; null with an error if it is malformed. */
  node?: Maybe<Department>;
};

/** A user at its position in the list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Position of the user in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The user; null with an error if it is malformed. */
  node?: Maybe<User>;
};

/** Conditions on users, which all have to hold. */
export type UserFilter = {
  /** When the user was created. GenAuth does not document that it can filter by this field. */
  createdAt?: InputMaybe<TimeRange>;
  /** Custom fields. */
  customFields?: InputMaybe<Array<CustomFieldCondition>>;
  /** The e-mail address. */
  email?: InputMaybe<TextCondition>;
  /** The id that your own systems have for the user. */
  externalId?: InputMaybe<TextCondition>;
  /** When the user signed in last. */
  lastLogin?: InputMaybe<TimeRange>;
  /** How often the user has signed in. */
  loginsCount?: InputMaybe<NumberRange>;
  /** The full name. */
  name?: InputMaybe<TextCondition>;
  /** The phone number. */
  phone?: InputMaybe<TextCondition>;
  /** One of these; an empty list matches nobody. */
  status?: InputMaybe<Array<UserStatus>>;
  /** When the user was changed last. GenAuth does not document that it can filter by this field. */
  updatedAt?: InputMaybe<TimeRange>;
  /** The user name. */
  username?: InputMaybe<TextCondition>;
};

/** The gender of a user. */
export type UserGender =
  /** Female. */
  | 'F'
  /** Male. */
  | 'M'
  /** Unknown. */
  | 'U'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** What an id of a user is. */
export type UserIdType =
  /** The e-mail address, matched without case. */
  | 'EMAIL'
  /** The id that your own systems have for the user. */
  | 'EXTERNAL_ID'
  /** The phone number, without its country code. */
  | 'PHONE'
  /** The user name. */
  | 'USERNAME'
  /** The id that GenAuth gave to the user. */
  | 'USER_ID';

/** Which factors a user has for multi-factor authentication. */
export type UserMfaInfo = {
  __typename?: 'UserMfaInfo';
  /** An e-mail. */
  emailMfaStatus?: Maybe<Scalars['Boolean']['output']>;
  /** The face. */
  faceMfaStatus?: Maybe<Scalars['Boolean']['output']>;
  /** A text message. */
  smsMfaStatus?: Maybe<Scalars['Boolean']['output']>;
  /** A one-time password. */
  totpStatus?: Maybe<Scalars['Boolean']['output']>;
};

/** What to sort users by. */
export type UserOrder = {
  /** The direction. */
  direction?: SortDirection;
  /** The field. */
  field: UserOrderField;
};

/** Fields that users can be sorted by. */
export type UserOrderField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'EXTERNAL_ID'
  | 'GENDER'
  | 'ID'
  | 'LAST_IP'
  | 'LAST_LOGIN'
  | 'LAST_MFA_TIME'
  | 'LOGINS_COUNT'
  | 'PASSWORD_LAST_SET_AT'
  | 'PASSWORD_SECURITY_LEVEL'
  | 'PHONE'
  | 'PHONE_COUNTRY_CODE'
  | 'STATUS'
  | 'STATUS_CHANGED_AT'
  | 'UPDATED_AT'
  | 'USERNAME'
  | 'USER_SOURCE_TYPE';

/** Fields in which users can be searched. */
export type UserSearchField =
  | 'ADDRESS'
  | 'COMPANY'
  | 'EMAIL'
  | 'EXTERNAL_ID'
  | 'FAMILY_NAME'
  | 'FORMATTED'
  | 'GIVEN_NAME'
  | 'ID'
  | 'MIDDLE_NAME'
  | 'NAME'
  | 'NICKNAME'
  | 'PHONE'
  | 'POSTAL_CODE'
  | 'PREFERRED_USERNAME'
  | 'PROFILE'
  | 'STREET_ADDRESS'
  | 'USERNAME'
  | 'WEBSITE';

/** How a user came into the pool. */
export type UserSourceType =
  /** An administrator created the user. */
  | 'ADMIN_CREATED'
  /** Imported from a table. */
  | 'EXCEL'
  /** The user registered. */
  | 'REGISTER'
  /** A synchronization created the user. */
  | 'SYNC'
  /** A synchronization task created the user. */
  | 'SYNC_TASK'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** Whether a user may sign in. */
export type UserStatus =
  /** The user may sign in. */
  | 'ACTIVATED'
  /** The account is archived. */
  | 'ARCHIVED'
  /** The account is deactivated. */
  | 'DEACTIVATED'
  /** The user has left the organization. */
  | 'RESIGNED'
  /** The account is suspended. */
  | 'SUSPENDED'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** An account in another system that a user is synchronized with. */
export type UserSyncRelation = {
  __typename?: 'UserSyncRelation';
  /** The other system. */
  provider?: Maybe<Scalars['String']['output']>;
  /** Id of the user there. */
  userIdInIdp?: Maybe<Scalars['ID']['output']>;
};

/** Whether a user works for the organization. */
export type UserWorkStatus =
  /** The user works there. */
  | 'ACTIVE'
  /** The user has left. */
  | 'CLOSED'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** An address that GenAuth calls when something happens. Its secret is in no field. */
export type Webhook = {
  __typename?: 'Webhook';
  /** How the data are sent: application/json or application/x-www-form-urlencoded. */
  contentType?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is called. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The events that it is told about, such as user:created; see `webhookEvents`. */
  events?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /**
   * A page of its calls, without headers and bodies.
   *
   * Source: POST /api/v3/get-webhook-logs
   */
  logs?: Maybe<WebhookLogConnection>;
  /** Name of the webhook. */
  name?: Maybe<Scalars['String']['output']>;
  /** How often it is called again. */
  retryConfig?: Maybe<WebhookRetryConfig>;
  /** When it was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The origin of its address, such as https://shop.example.com. The rest of an address is a key for some services, and is in no field. */
  url?: Maybe<Scalars['String']['output']>;
  /** Id of the webhook. */
  webhookId: Scalars['ID']['output'];
};


/** An address that GenAuth calls when something happens. Its secret is in no field. */
export type WebhookLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A kind of events. */
export type WebhookCategory = {
  __typename?: 'WebhookCategory';
  /** Name of the kind. */
  name?: Maybe<Scalars['String']['output']>;
  /** Name of the kind in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Its code, such as user. */
  value?: Maybe<Scalars['ID']['output']>;
};

/** A page of webhooks. */
export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  /** The webhooks of the page, with their cursors. */
  edges: Array<WebhookEdge>;
  /** The webhooks of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Webhook>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of webhooks in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A webhook at its position in the list. */
export type WebhookEdge = {
  __typename?: 'WebhookEdge';
  /** Position of the webhook in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The webhook; null with an error if it is malformed. */
  node?: Maybe<Webhook>;
};

/** An event. */
export type WebhookEvent = {
  __typename?: 'WebhookEvent';
  /** Code of its kind. */
  category?: Maybe<Scalars['ID']['output']>;
  /** Name of the event. */
  name?: Maybe<Scalars['String']['output']>;
  /** Name of the event in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Its code, such as user:created. */
  value?: Maybe<Scalars['ID']['output']>;
};

/** What webhooks can be told about. Source: GET /api/v3/get-webhook-event-list */
export type WebhookEvents = {
  __typename?: 'WebhookEvents';
  /** The kinds of events. */
  categories?: Maybe<Array<Maybe<WebhookCategory>>>;
  /** The events. */
  events?: Maybe<Array<Maybe<WebhookEvent>>>;
};

/** A call of a webhook. What was sent and answered is in no field, since it contains secrets. */
export type WebhookLog = {
  __typename?: 'WebhookLog';
  /** Why it failed. Addresses are cut to their origins. */
  errorMessage?: Maybe<Scalars['String']['output']>;
  /** The event that it was told about. */
  eventName?: Maybe<Scalars['String']['output']>;
  /** The HTTP status of the answer. */
  responseStatusCode?: Maybe<Scalars['Int']['output']>;
  /** Whether it succeeded. */
  success?: Maybe<Scalars['Boolean']['output']>;
  /** When it was called. */
  timestamp?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the webhook. */
  webhookId?: Maybe<Scalars['ID']['output']>;
};

/** A page of calls. */
export type WebhookLogConnection = {
  __typename?: 'WebhookLogConnection';
  /** The calls of the page, with their cursors. */
  edges: Array<WebhookLogEdge>;
  /** The calls of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<WebhookLog>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of calls in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A call at its position in the list. */
export type WebhookLogEdge = {
  __typename?: 'WebhookLogEdge';
  /** Position of the call in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The call; null with an error if it is malformed. */
  node?: Maybe<WebhookLog>;
};

/** How often a webhook is called again if it fails. */
export type WebhookRetryConfig = {
  __typename?: 'WebhookRetryConfig';
  /** How often at most. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How long after a failure. */
  delay?: Maybe<Scalars['Int']['output']>;
  /** The unit of `delay`. */
  delayUnit?: Maybe<Scalars['String']['output']>;
  /** Whether it is called again. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
};



export type ResolverTypeWrapper<T> = T | Error | Promise<T | Error>;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Application: Application;
  DataPolicy: DataPolicy;
  DataResource: DataResource;
  Department: Department;
  Group: Group;
  IdentitySource: IdentitySource;
  Namespace: Namespace;
  Order: Order;
  Organization: Organization;
  PermissionSpace: PermissionSpace;
  Resource: Resource;
  Role: Role;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"appId":true}> );
  DataPolicy:
    ( { __typename: 'DataPolicy' }
    & GraphQLRecursivePick<FederationTypes['DataPolicy'], {"policyId":true}> );
  DataResource:
    ( { __typename: 'DataResource' }
    & GraphQLRecursivePick<FederationTypes['DataResource'], {"permissionSpace":true,"code":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"organizationCode":true,"departmentId":true}> );
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"code":true}> );
  IdentitySource:
    ( { __typename: 'IdentitySource' }
    & GraphQLRecursivePick<FederationTypes['IdentitySource'], {"id":true}> );
  Namespace:
    ( { __typename: 'Namespace' }
    & GraphQLRecursivePick<FederationTypes['Namespace'], {"code":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"orderNo":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"organizationCode":true}> );
  PermissionSpace:
    ( { __typename: 'PermissionSpace' }
    & GraphQLRecursivePick<FederationTypes['PermissionSpace'], {"code":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"namespace":true,"code":true}> );
  Role:
    ( { __typename: 'Role' }
    & GraphQLRecursivePick<FederationTypes['Role'], {"namespace":true,"code":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"userId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdminAuditLog: ResolverTypeWrapper<AdminRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdminAuditLogConnection: ResolverTypeWrapper<AdminWindow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdminAuditLogEdge: ResolverTypeWrapper<PlacedAdmin>;
  AdminAuditLogFilter: AdminAuditLogFilter;
  AdminOperationType: AdminOperationType;
  AdminResourceType: AdminResourceType;
  Application: ResolverTypeWrapper<ApplicationParent>;
  ApplicationAgreement: ResolverTypeWrapper<AgreementRecord>;
  ApplicationAuthorization: ResolverTypeWrapper<AuthorizationRecord>;
  ApplicationAuthorizationConnection: ResolverTypeWrapper<AuthorizationWindow>;
  ApplicationAuthorizationEdge: ResolverTypeWrapper<PlacedAuthorization>;
  ApplicationAuthorizationFilter: ApplicationAuthorizationFilter;
  ApplicationBrandingConfig: ResolverTypeWrapper<BrandingConfigRecord>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationWindow>;
  ApplicationEdge: ResolverTypeWrapper<PlacedApplication>;
  ApplicationEffect: ApplicationEffect;
  ApplicationLoginConfig: ResolverTypeWrapper<LoginConfigRecord>;
  ApplicationLoginMethod: ResolverTypeWrapper<ApplicationLoginMethod>;
  ApplicationPermissionType: ApplicationPermissionType;
  ApplicationProtocol: ApplicationProtocol;
  ApplicationRegisterConfig: ResolverTypeWrapper<RegisterConfigRecord>;
  ApplicationSubjectType: ApplicationSubjectType;
  ApplicationType: ApplicationType;
  ArchivedUser: ResolverTypeWrapper<ArchivedUserRecord>;
  ArchivedUserConnection: ResolverTypeWrapper<ArchivedUserWindow>;
  ArchivedUserEdge: ResolverTypeWrapper<PlacedArchivedUser>;
  AuthorizedResource: ResolverTypeWrapper<AuthorizedResourceRecord>;
  ChangeEmailStrategy: ResolverTypeWrapper<ChangeEmailRecord>;
  ChangePhoneStrategy: ResolverTypeWrapper<ChangePhoneRecord>;
  CookieSettings: ResolverTypeWrapper<CookieSettingsRecord>;
  CurrentPackage: ResolverTypeWrapper<CurrentPackageRecord>;
  CustomField: ResolverTypeWrapper<CustomFieldRecord>;
  CustomFieldCondition: CustomFieldCondition;
  CustomFieldLabel: ResolverTypeWrapper<CustomFieldLabelRecord>;
  CustomFieldOption: ResolverTypeWrapper<CustomFieldOptionRecord>;
  CustomFieldTarget: CustomFieldTarget;
  CustomFieldType: CustomFieldType;
  CustomFieldValue: ResolverTypeWrapper<CustomValueRecord>;
  DataPermission: ResolverTypeWrapper<DataPermissionRecord>;
  DataPolicy: ResolverTypeWrapper<DataPolicyParent>;
  DataPolicyConnection: ResolverTypeWrapper<DataPolicyWindow>;
  DataPolicyEdge: ResolverTypeWrapper<PlacedDataPolicy>;
  DataPolicyResource: ResolverTypeWrapper<PolicyResourceRecord>;
  DataPolicyTarget: ResolverTypeWrapper<PolicyTargetRecord>;
  DataPolicyTargetConnection: ResolverTypeWrapper<PolicyTargetWindow>;
  DataPolicyTargetEdge: ResolverTypeWrapper<PlacedPolicyTarget>;
  DataPolicyTargetType: DataPolicyTargetType;
  DataResource: ResolverTypeWrapper<DataResourceParent>;
  DataResourceActions: ResolverTypeWrapper<DataActionsRecord>;
  DataResourceAuthorization: ResolverTypeWrapper<DataAuthorizationRecord>;
  DataResourceConnection: ResolverTypeWrapper<DataResourceWindow>;
  DataResourceEdge: ResolverTypeWrapper<PlacedDataResource>;
  DataResourceNode: ResolverTypeWrapper<DataResourceNodeRecord>;
  DataResourceType: DataResourceType;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Department: ResolverTypeWrapper<DepartmentParent>;
  EmailAccount: ResolverTypeWrapper<EmailAccountRecord>;
  EmailProvider: ResolverTypeWrapper<EmailProviderRecord>;
  EmailProviderType: EmailProviderType;
  EmailTemplate: ResolverTypeWrapper<EmailTemplateRecord>;
  EmailTemplateCategory: ResolverTypeWrapper<EmailTemplateCategoryRecord>;
  EmailTemplateType: EmailTemplateType;
  EmailTemplates: ResolverTypeWrapper<EmailTemplatesRecord>;
  Entitlement: ResolverTypeWrapper<EntitlementRecord>;
  EntitlementType: EntitlementType;
  EventApp: ResolverTypeWrapper<EventAppRecord>;
  EventDefinition: ResolverTypeWrapper<EventRecord>;
  EventDefinitionConnection: ResolverTypeWrapper<EventWindow>;
  EventDefinitionEdge: ResolverTypeWrapper<PlacedEvent>;
  GeoIp: ResolverTypeWrapper<GeoRecord>;
  GeoIpLocation: ResolverTypeWrapper<LocationRecord>;
  GoodsPackage: ResolverTypeWrapper<GoodsPackageRecord>;
  Group: ResolverTypeWrapper<GroupParent>;
  GroupConnection: ResolverTypeWrapper<GroupWindow>;
  GroupEdge: ResolverTypeWrapper<PlacedGroup>;
  Identity: ResolverTypeWrapper<IdentityRecord>;
  IdentityProvider: IdentityProvider;
  IdentitySource: ResolverTypeWrapper<IdentitySourceParent>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  ListPermission: ResolverTypeWrapper<ListPermissionRecord>;
  LoginAnomalyDetection: ResolverTypeWrapper<LoginAnomalyRecord>;
  LoginFailCheck: ResolverTypeWrapper<FailCheckRecord>;
  LoginHistory: ResolverTypeWrapper<LoginRecord>;
  LoginHistoryConnection: ResolverTypeWrapper<LoginWindow>;
  LoginHistoryEdge: ResolverTypeWrapper<PlacedLogin>;
  LoginHistoryFilter: LoginHistoryFilter;
  LoginIpWhitelistCheck: ResolverTypeWrapper<IpWhitelistRecord>;
  MauPeriod: ResolverTypeWrapper<MauPeriodRecord>;
  MfaFactor: MfaFactor;
  MfaSettings: ResolverTypeWrapper<MfaSettingsRecord>;
  Namespace: ResolverTypeWrapper<NamespaceParent>;
  NamespaceConnection: ResolverTypeWrapper<NamespaceWindow>;
  NamespaceEdge: ResolverTypeWrapper<PlacedNamespace>;
  NodePermission: ResolverTypeWrapper<NodePermissionRecord>;
  NumberRange: NumberRange;
  Order: ResolverTypeWrapper<OrderParent>;
  OrderConnection: ResolverTypeWrapper<OrderWindow>;
  OrderEdge: ResolverTypeWrapper<PlacedOrder>;
  OrderFilter: OrderFilter;
  OrderMonthTotal: ResolverTypeWrapper<OrderMonthTotal>;
  OrderScan: ResolverTypeWrapper<ScanReport>;
  OrderSource: OrderSource;
  OrderStatus: OrderStatus;
  OrderStatusTotal: ResolverTypeWrapper<OrderStatusTotal>;
  OrderSummary: ResolverTypeWrapper<OrderTotals>;
  OrderType: OrderType;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationWindow>;
  OrganizationEdge: ResolverTypeWrapper<PlacedOrganization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParsedUserAgent: ResolverTypeWrapper<UserAgentRecord>;
  PayDetail: ResolverTypeWrapper<PayDetailRecord>;
  PermissionCheck: ResolverTypeWrapper<CheckRecord>;
  PermissionCheckInput: PermissionCheckInput;
  PermissionEffect: PermissionEffect;
  PermissionSpace: ResolverTypeWrapper<NamespaceParent>;
  PermissionSpaceConnection: ResolverTypeWrapper<NamespaceWindow>;
  PermissionSpaceEdge: ResolverTypeWrapper<PlacedNamespace>;
  PermissionSpaceRole: ResolverTypeWrapper<SpaceRoleRecord>;
  PermissionSpaceRoleConnection: ResolverTypeWrapper<SpaceRoleWindow>;
  PermissionSpaceRoleEdge: ResolverTypeWrapper<PlacedSpaceRole>;
  PermissionStrategy: PermissionStrategy;
  PermissionTargetType: PermissionTargetType;
  PipelineFunction: ResolverTypeWrapper<PipelineFunctionRecord>;
  PipelineScene: PipelineScene;
  PipelineStatus: PipelineStatus;
  PolicyCondition: ResolverTypeWrapper<PolicyConditionRecord>;
  PrincipalAuthenticationInfo: ResolverTypeWrapper<PrincipalRecord>;
  QrcodeLoginStrategy: ResolverTypeWrapper<QrcodeLoginRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterAnomalyDetection: ResolverTypeWrapper<RegisterAnomalyRecord>;
  Resource: ResolverTypeWrapper<ResourceParent>;
  ResourceAction: ResolverTypeWrapper<ResourceActionRecord>;
  ResourceConnection: ResolverTypeWrapper<ResourceWindow>;
  ResourceEdge: ResolverTypeWrapper<PlacedResource>;
  ResourceTarget: ResolverTypeWrapper<ResourceTargetRecord>;
  ResourceTargetConnection: ResolverTypeWrapper<ResourceTargetWindow>;
  ResourceTargetEdge: ResolverTypeWrapper<PlacedResourceTarget>;
  ResourceType: ResourceType;
  Role: ResolverTypeWrapper<RoleParent>;
  RoleAssignment: ResolverTypeWrapper<AssignmentRecord>;
  RoleAssignmentConnection: ResolverTypeWrapper<AssignmentWindow>;
  RoleAssignmentEdge: ResolverTypeWrapper<PlacedAssignment>;
  RoleConnection: ResolverTypeWrapper<RoleWindow>;
  RoleDepartment: ResolverTypeWrapper<RoleDepartmentRecord>;
  RoleDepartmentConnection: ResolverTypeWrapper<RoleDepartmentWindow>;
  RoleDepartmentEdge: ResolverTypeWrapper<PlacedRoleDepartment>;
  RoleEdge: ResolverTypeWrapper<PlacedRole>;
  RoleInput: RoleInput;
  RoleStatus: RoleStatus;
  SecuritySettings: ResolverTypeWrapper<SecuritySettingsRecord>;
  SelfUnlockAccount: ResolverTypeWrapper<SelfUnlockRecord>;
  SmtpConfig: ResolverTypeWrapper<SmtpRecord>;
  SortDirection: SortDirection;
  SubjectApplication: ResolverTypeWrapper<SubjectApplicationRecord>;
  SubjectApplicationType: SubjectApplicationType;
  TextCondition: TextCondition;
  TextPermission: ResolverTypeWrapper<TextPermissionRecord>;
  TimeRange: TimeRange;
  TreePermission: ResolverTypeWrapper<TreePermissionRecord>;
  Usage: ResolverTypeWrapper<UsageRecord>;
  User: ResolverTypeWrapper<UserParent>;
  UserActionLog: ResolverTypeWrapper<ActionRecord>;
  UserActionLogConnection: ResolverTypeWrapper<ActionWindow>;
  UserActionLogEdge: ResolverTypeWrapper<PlacedAction>;
  UserActionLogFilter: UserActionLogFilter;
  UserActionType: UserActionType;
  UserConnection: ResolverTypeWrapper<UserWindow>;
  UserDepartmentConnection: ResolverTypeWrapper<MembershipWindow>;
  UserDepartmentEdge: ResolverTypeWrapper<PlacedMembership>;
  UserEdge: ResolverTypeWrapper<PlacedUser>;
  UserFilter: UserFilter;
  UserGender: UserGender;
  UserIdType: UserIdType;
  UserMfaInfo: ResolverTypeWrapper<MfaRecord>;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserSearchField: UserSearchField;
  UserSourceType: UserSourceType;
  UserStatus: UserStatus;
  UserSyncRelation: ResolverTypeWrapper<SyncRelationRecord>;
  UserWorkStatus: UserWorkStatus;
  Webhook: ResolverTypeWrapper<WebhookParent>;
  WebhookCategory: ResolverTypeWrapper<WebhookCategoryRecord>;
  WebhookConnection: ResolverTypeWrapper<WebhookWindow>;
  WebhookEdge: ResolverTypeWrapper<PlacedWebhook>;
  WebhookEvent: ResolverTypeWrapper<WebhookEventRecord>;
  WebhookEvents: ResolverTypeWrapper<WebhookEventsRecord>;
  WebhookLog: ResolverTypeWrapper<WebhookLogRecord>;
  WebhookLogConnection: ResolverTypeWrapper<WebhookLogWindow>;
  WebhookLogEdge: ResolverTypeWrapper<PlacedWebhookLog>;
  WebhookRetryConfig: ResolverTypeWrapper<WebhookRetryRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdminAuditLog: AdminRecord;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AdminAuditLogConnection: AdminWindow;
  Int: Scalars['Int']['output'];
  AdminAuditLogEdge: PlacedAdmin;
  AdminAuditLogFilter: AdminAuditLogFilter;
  Application: ApplicationParent;
  ApplicationAgreement: AgreementRecord;
  ApplicationAuthorization: AuthorizationRecord;
  ApplicationAuthorizationConnection: AuthorizationWindow;
  ApplicationAuthorizationEdge: PlacedAuthorization;
  ApplicationAuthorizationFilter: ApplicationAuthorizationFilter;
  ApplicationBrandingConfig: BrandingConfigRecord;
  ApplicationConnection: ApplicationWindow;
  ApplicationEdge: PlacedApplication;
  ApplicationLoginConfig: LoginConfigRecord;
  ApplicationLoginMethod: ApplicationLoginMethod;
  ApplicationRegisterConfig: RegisterConfigRecord;
  ArchivedUser: ArchivedUserRecord;
  ArchivedUserConnection: ArchivedUserWindow;
  ArchivedUserEdge: PlacedArchivedUser;
  AuthorizedResource: AuthorizedResourceRecord;
  ChangeEmailStrategy: ChangeEmailRecord;
  ChangePhoneStrategy: ChangePhoneRecord;
  CookieSettings: CookieSettingsRecord;
  CurrentPackage: CurrentPackageRecord;
  CustomField: CustomFieldRecord;
  CustomFieldCondition: CustomFieldCondition;
  CustomFieldLabel: CustomFieldLabelRecord;
  CustomFieldOption: CustomFieldOptionRecord;
  CustomFieldValue: CustomValueRecord;
  DataPermission: DataPermissionRecord;
  DataPolicy: DataPolicyParent;
  DataPolicyConnection: DataPolicyWindow;
  DataPolicyEdge: PlacedDataPolicy;
  DataPolicyResource: PolicyResourceRecord;
  DataPolicyTarget: PolicyTargetRecord;
  DataPolicyTargetConnection: PolicyTargetWindow;
  DataPolicyTargetEdge: PlacedPolicyTarget;
  DataResource: DataResourceParent;
  DataResourceActions: DataActionsRecord;
  DataResourceAuthorization: DataAuthorizationRecord;
  DataResourceConnection: DataResourceWindow;
  DataResourceEdge: PlacedDataResource;
  DataResourceNode: DataResourceNodeRecord;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Department: DepartmentParent;
  EmailAccount: EmailAccountRecord;
  EmailProvider: EmailProviderRecord;
  EmailTemplate: EmailTemplateRecord;
  EmailTemplateCategory: EmailTemplateCategoryRecord;
  EmailTemplates: EmailTemplatesRecord;
  Entitlement: EntitlementRecord;
  EventApp: EventAppRecord;
  EventDefinition: EventRecord;
  EventDefinitionConnection: EventWindow;
  EventDefinitionEdge: PlacedEvent;
  GeoIp: GeoRecord;
  GeoIpLocation: LocationRecord;
  GoodsPackage: GoodsPackageRecord;
  Group: GroupParent;
  GroupConnection: GroupWindow;
  GroupEdge: PlacedGroup;
  Identity: IdentityRecord;
  IdentitySource: IdentitySourceParent;
  JSON: Scalars['JSON']['output'];
  ListPermission: ListPermissionRecord;
  LoginAnomalyDetection: LoginAnomalyRecord;
  LoginFailCheck: FailCheckRecord;
  LoginHistory: LoginRecord;
  LoginHistoryConnection: LoginWindow;
  LoginHistoryEdge: PlacedLogin;
  LoginHistoryFilter: LoginHistoryFilter;
  LoginIpWhitelistCheck: IpWhitelistRecord;
  MauPeriod: MauPeriodRecord;
  MfaSettings: MfaSettingsRecord;
  Namespace: NamespaceParent;
  NamespaceConnection: NamespaceWindow;
  NamespaceEdge: PlacedNamespace;
  NodePermission: NodePermissionRecord;
  NumberRange: NumberRange;
  Order: OrderParent;
  OrderConnection: OrderWindow;
  OrderEdge: PlacedOrder;
  OrderFilter: OrderFilter;
  OrderMonthTotal: OrderMonthTotal;
  OrderScan: ScanReport;
  OrderStatusTotal: OrderStatusTotal;
  OrderSummary: OrderTotals;
  Organization: OrganizationParent;
  OrganizationConnection: OrganizationWindow;
  OrganizationEdge: PlacedOrganization;
  PageInfo: PageInfo;
  ParsedUserAgent: UserAgentRecord;
  PayDetail: PayDetailRecord;
  PermissionCheck: CheckRecord;
  PermissionCheckInput: PermissionCheckInput;
  PermissionSpace: NamespaceParent;
  PermissionSpaceConnection: NamespaceWindow;
  PermissionSpaceEdge: PlacedNamespace;
  PermissionSpaceRole: SpaceRoleRecord;
  PermissionSpaceRoleConnection: SpaceRoleWindow;
  PermissionSpaceRoleEdge: PlacedSpaceRole;
  PipelineFunction: PipelineFunctionRecord;
  PolicyCondition: PolicyConditionRecord;
  PrincipalAuthenticationInfo: PrincipalRecord;
  QrcodeLoginStrategy: QrcodeLoginRecord;
  Query: Record<PropertyKey, never>;
  RegisterAnomalyDetection: RegisterAnomalyRecord;
  Resource: ResourceParent;
  ResourceAction: ResourceActionRecord;
  ResourceConnection: ResourceWindow;
  ResourceEdge: PlacedResource;
  ResourceTarget: ResourceTargetRecord;
  ResourceTargetConnection: ResourceTargetWindow;
  ResourceTargetEdge: PlacedResourceTarget;
  Role: RoleParent;
  RoleAssignment: AssignmentRecord;
  RoleAssignmentConnection: AssignmentWindow;
  RoleAssignmentEdge: PlacedAssignment;
  RoleConnection: RoleWindow;
  RoleDepartment: RoleDepartmentRecord;
  RoleDepartmentConnection: RoleDepartmentWindow;
  RoleDepartmentEdge: PlacedRoleDepartment;
  RoleEdge: PlacedRole;
  RoleInput: RoleInput;
  SecuritySettings: SecuritySettingsRecord;
  SelfUnlockAccount: SelfUnlockRecord;
  SmtpConfig: SmtpRecord;
  SubjectApplication: SubjectApplicationRecord;
  TextCondition: TextCondition;
  TextPermission: TextPermissionRecord;
  TimeRange: TimeRange;
  TreePermission: TreePermissionRecord;
  Usage: UsageRecord;
  User: UserParent;
  UserActionLog: ActionRecord;
  UserActionLogConnection: ActionWindow;
  UserActionLogEdge: PlacedAction;
  UserActionLogFilter: UserActionLogFilter;
  UserConnection: UserWindow;
  UserDepartmentConnection: MembershipWindow;
  UserDepartmentEdge: PlacedMembership;
  UserEdge: PlacedUser;
  UserFilter: UserFilter;
  UserMfaInfo: MfaRecord;
  UserOrder: UserOrder;
  UserSyncRelation: SyncRelationRecord;
  Webhook: WebhookParent;
  WebhookCategory: WebhookCategoryRecord;
  WebhookConnection: WebhookWindow;
  WebhookEdge: PlacedWebhook;
  WebhookEvent: WebhookEventRecord;
  WebhookEvents: WebhookEventsRecord;
  WebhookLog: WebhookLogRecord;
  WebhookLogConnection: WebhookLogWindow;
  WebhookLogEdge: PlacedWebhookLog;
  WebhookRetryConfig: WebhookRetryRecord;
};

export type AdminAuditLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminAuditLog'] = ResolversParentTypes['AdminAuditLog']> = {
  admin?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  adminUserAvatar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adminUserDisplayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adminUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoip?: Resolver<Maybe<ResolversTypes['GeoIp']>, ParentType, ContextType>;
  operationParam?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  operationType?: Resolver<Maybe<ResolversTypes['AdminOperationType']>, ParentType, ContextType>;
  originValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  parsedUserAgent?: Resolver<Maybe<ResolversTypes['ParsedUserAgent']>, ParentType, ContextType>;
  rawOperationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawResourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['AdminResourceType']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  targetValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdminAuditLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminAuditLogConnection'] = ResolversParentTypes['AdminAuditLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdminAuditLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AdminAuditLog']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdminAuditLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminAuditLogEdge'] = ResolversParentTypes['AdminAuditLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AdminAuditLog']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activeUsers?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<ApplicationActiveUsersArgs>>;
  appDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appLogo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appType?: Resolver<Maybe<ResolversTypes['ApplicationType']>, ParentType, ContextType>;
  authorizations?: Resolver<Maybe<ResolversTypes['ApplicationAuthorizationConnection']>, ParentType, ContextType, Partial<ApplicationAuthorizationsArgs>>;
  brandingConfig?: Resolver<Maybe<ResolversTypes['ApplicationBrandingConfig']>, ParentType, ContextType>;
  casProviderEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customBrandingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customSecurityEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  defaultProtocol?: Resolver<Maybe<ResolversTypes['ApplicationProtocol']>, ParentType, ContextType>;
  initLoginUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIntegrateApp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  loginConfig?: Resolver<Maybe<ResolversTypes['ApplicationLoginConfig']>, ParentType, ContextType>;
  logoutRedirectUris?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  oauthProviderEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  permissionStrategy?: Resolver<Maybe<ResolversTypes['PermissionStrategy']>, ParentType, ContextType>;
  rawAppType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawDefaultProtocol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawPermissionStrategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectUris?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  registerConfig?: Resolver<Maybe<ResolversTypes['ApplicationRegisterConfig']>, ParentType, ContextType>;
  samlProviderEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ssoEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ssoEnabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userPoolId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ApplicationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAgreement'] = ResolversParentTypes['ApplicationAgreement']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayAt?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  isRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAuthorization'] = ResolversParentTypes['ApplicationAuthorization']> = {
  effect?: Resolver<Maybe<ResolversTypes['ApplicationEffect']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  permissionType?: Resolver<Maybe<ResolversTypes['ApplicationPermissionType']>, ParentType, ContextType>;
  rawEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawPermissionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawTargetType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetType?: Resolver<Maybe<ResolversTypes['ApplicationSubjectType']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ApplicationAuthorizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAuthorizationConnection'] = ResolversParentTypes['ApplicationAuthorizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationAuthorizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ApplicationAuthorization']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicationAuthorizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationAuthorizationEdge'] = ResolversParentTypes['ApplicationAuthorizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ApplicationAuthorization']>, ParentType, ContextType>;
};

export type ApplicationBrandingConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationBrandingConfig'] = ResolversParentTypes['ApplicationBrandingConfig']> = {
  agreements?: Resolver<Maybe<Array<Maybe<ResolversTypes['ApplicationAgreement']>>>, ParentType, ContextType>;
  customBackground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customCSS?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customCSSEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customLoadingImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  showAgreement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showChangeLanguageButton?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showEnterpriseConnections?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showForgetPasswordButton?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showSocialConnections?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Application']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
};

export type ApplicationLoginConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationLoginConfig'] = ResolversParentTypes['ApplicationLoginConfig']> = {
  defaultLoginMethod?: Resolver<Maybe<ResolversTypes['ApplicationLoginMethod']>, ParentType, ContextType>;
  enabledBasicLoginMethods?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  enabledExtIdpConnIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  mergeLoginAndRegisterPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showAuthorizationPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ApplicationLoginMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationLoginMethod'] = ResolversParentTypes['ApplicationLoginMethod']> = {
  adExtIdpConnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  connectionType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ldapExtIdpConnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  qrcodeExtIdpConnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  qrcodeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationRegisterConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRegisterConfig'] = ResolversParentTypes['ApplicationRegisterConfig']> = {
  defaultRegisterMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabledBasicRegisterMethods?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type ArchivedUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedUser'] = ResolversParentTypes['ArchivedUser']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ArchivedUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedUserConnection'] = ResolversParentTypes['ArchivedUserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArchivedUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ArchivedUser']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ArchivedUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedUserEdge'] = ResolversParentTypes['ArchivedUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArchivedUser']>, ParentType, ContextType>;
};

export type AuthorizedResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizedResource'] = ResolversParentTypes['AuthorizedResource']> = {
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  apiIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<Maybe<ResolversTypes['PolicyCondition']>>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['PermissionEffect']>, ParentType, ContextType>;
  rawEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawResourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['ResourceType']>, ParentType, ContextType>;
};

export type ChangeEmailStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmailStrategy'] = ResolversParentTypes['ChangeEmailStrategy']> = {
  verifyOldEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ChangePhoneStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePhoneStrategy'] = ResolversParentTypes['ChangePhoneStrategy']> = {
  verifyOldPhone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CookieSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CookieSettings'] = ResolversParentTypes['CookieSettings']> = {
  cookieExpiresIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cookieExpiresOnBrowserSession?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CurrentPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrentPackage'] = ResolversParentTypes['CurrentPackage']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goodsPackage?: Resolver<Maybe<ResolversTypes['GoodsPackage']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataType?: Resolver<Maybe<ResolversTypes['CustomFieldType']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encrypted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnique?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomFieldLabel']>>>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomFieldOption']>>>, ParentType, ContextType>;
  rawDataType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawTargetType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetType?: Resolver<Maybe<ResolversTypes['CustomFieldTarget']>, ParentType, ContextType>;
  userEditable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visibleInAdminConsole?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visibleInUserCenter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CustomFieldLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldLabel'] = ResolversParentTypes['CustomFieldLabel']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomFieldOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldOption'] = ResolversParentTypes['CustomFieldOption']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomFieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomFieldValue'] = ResolversParentTypes['CustomFieldValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataType?: Resolver<Maybe<ResolversTypes['CustomFieldType']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['CustomFieldOption']>, ParentType, ContextType>;
  rawDataType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPermission'] = ResolversParentTypes['DataPermission']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['ListPermission']>, ParentType, ContextType>;
  permissionSpace?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rawType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['TextPermission']>, ParentType, ContextType>;
  tree?: Resolver<Maybe<ResolversTypes['TreePermission']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataResourceType']>, ParentType, ContextType>;
};

export type DataPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicy'] = ResolversParentTypes['DataPolicy'], FederationReferenceType extends FederationReferenceTypes['DataPolicy'] = FederationReferenceTypes['DataPolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataPolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ResolversTypes['DataPolicyTargetConnection']>, ParentType, ContextType, Partial<DataPolicyTargetsArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataPolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicyConnection'] = ResolversParentTypes['DataPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataPolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['DataPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataPolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicyEdge'] = ResolversParentTypes['DataPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DataPolicy']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<Array<Maybe<ResolversTypes['DataPolicyResource']>>>, ParentType, ContextType>;
};

export type DataPolicyResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicyResource'] = ResolversParentTypes['DataPolicyResource']> = {
  resourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataPolicyTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicyTarget'] = ResolversParentTypes['DataPolicyTarget']> = {
  authorizationTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rawTargetType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetIdentifier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetType?: Resolver<Maybe<ResolversTypes['DataPolicyTargetType']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type DataPolicyTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicyTargetConnection'] = ResolversParentTypes['DataPolicyTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataPolicyTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['DataPolicyTarget']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataPolicyTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPolicyTargetEdge'] = ResolversParentTypes['DataPolicyTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DataPolicyTarget']>, ParentType, ContextType>;
};

export type DataResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataResource'] = ResolversParentTypes['DataResource'], FederationReferenceType extends FederationReferenceTypes['DataResource'] = FederationReferenceTypes['DataResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  authorizations?: Resolver<Maybe<Array<Maybe<ResolversTypes['DataResourceAuthorization']>>>, ParentType, ContextType, RequireFields<DataResourceAuthorizationsArgs, 'actions'>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissionSpace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rawType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tree?: Resolver<Maybe<Array<Maybe<ResolversTypes['DataResourceNode']>>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataResourceType']>, ParentType, ContextType>;
};

export type DataResourceActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataResourceActions'] = ResolversParentTypes['DataResourceActions']> = {
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  permissionSpace?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DataResourceAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataResourceAuthorization'] = ResolversParentTypes['DataResourceAuthorization']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  users?: Resolver<Maybe<Array<Maybe<ResolversTypes['User']>>>, ParentType, ContextType>;
};

export type DataResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataResourceConnection'] = ResolversParentTypes['DataResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['DataResource']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataResourceEdge'] = ResolversParentTypes['DataResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DataResource']>, ParentType, ContextType>;
};

export type DataResourceNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataResourceNode'] = ResolversParentTypes['DataResourceNode']> = {
  children?: Resolver<Maybe<Array<Maybe<ResolversTypes['DataResourceNode']>>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorizedResources?: Resolver<Maybe<Array<Maybe<ResolversTypes['AuthorizedResource']>>>, ParentType, ContextType, Partial<DepartmentAuthorizedResourcesArgs>>;
  children?: Resolver<Maybe<Array<Maybe<ResolversTypes['Department']>>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomFieldValue']>, ParentType, ContextType, RequireFields<DepartmentCustomFieldArgs, 'key'>>;
  customFields?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomFieldValue']>>>, ParentType, ContextType>;
  departmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasChildren?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVirtualNode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leaders?: Resolver<Maybe<Array<Maybe<ResolversTypes['User']>>>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<DepartmentMembersArgs, 'includeDescendants'>>;
  membersCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openDepartmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  parentDepartmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postIdList?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmailAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailAccount'] = ResolversParentTypes['EmailAccount']> = {
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailProvider'] = ResolversParentTypes['EmailProvider']> = {
  aliExmailConfig?: Resolver<Maybe<ResolversTypes['EmailAccount']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rawType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sendGridConfig?: Resolver<Maybe<ResolversTypes['EmailAccount']>, ParentType, ContextType>;
  smtpConfig?: Resolver<Maybe<ResolversTypes['SmtpConfig']>, ParentType, ContextType>;
  tencentExmailConfig?: Resolver<Maybe<ResolversTypes['EmailAccount']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EmailProviderType']>, ParentType, ContextType>;
};

export type EmailTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTemplate'] = ResolversParentTypes['EmailTemplate']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customizeEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expiresIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tplEngine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EmailTemplateType']>, ParentType, ContextType>;
};

export type EmailTemplateCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTemplateCategory'] = ResolversParentTypes['EmailTemplateCategory']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailTemplatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailTemplates'] = ResolversParentTypes['EmailTemplates']> = {
  categories?: Resolver<Maybe<Array<Maybe<ResolversTypes['EmailTemplateCategory']>>>, ParentType, ContextType>;
  templates?: Resolver<Maybe<Array<Maybe<ResolversTypes['EmailTemplate']>>>, ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  asserted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataType?: Resolver<Maybe<ResolversTypes['EntitlementType']>, ParentType, ContextType>;
  dataValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rawDataType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
};

export type EventAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventApp'] = ResolversParentTypes['EventApp']> = {
  identifier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDefinition'] = ResolversParentTypes['EventDefinition']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventDefinitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDefinitionConnection'] = ResolversParentTypes['EventDefinitionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventDefinitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['EventDefinition']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventDefinitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDefinitionEdge'] = ResolversParentTypes['EventDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['EventDefinition']>, ParentType, ContextType>;
};

export type GeoIpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoIp'] = ResolversParentTypes['GeoIp']> = {
  city_name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  continent_code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country_code2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country_code3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country_name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoIpLocation']>, ParentType, ContextType>;
  region_code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region_name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoIpLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoIpLocation'] = ResolversParentTypes['GeoIpLocation']> = {
  lat?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GoodsPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPackage'] = ResolversParentTypes['GoodsPackage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sceneCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorizedResources?: Resolver<Maybe<Array<Maybe<ResolversTypes['AuthorizedResource']>>>, ParentType, ContextType, Partial<GroupAuthorizedResourcesArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomFieldValue']>, ParentType, ContextType, RequireFields<GroupCustomFieldArgs, 'key'>>;
  customFields?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomFieldValue']>>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<GroupMembersArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Group']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  extIdpId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  originConnIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['IdentityProvider']>, ParentType, ContextType>;
  rawProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userIdInIdp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IdentitySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentitySource'] = ResolversParentTypes['IdentitySource'], FederationReferenceType extends FederationReferenceTypes['IdentitySource'] = FederationReferenceTypes['IdentitySource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IdentitySource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoJoin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ListPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListPermission'] = ResolversParentTypes['ListPermission']> = {
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type LoginAnomalyDetectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginAnomalyDetection'] = ResolversParentTypes['LoginAnomalyDetection']> = {
  accountLock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountLockLoginPasswordFailCheck?: Resolver<Maybe<ResolversTypes['LoginFailCheck']>, ParentType, ContextType>;
  loginFailCheck?: Resolver<Maybe<ResolversTypes['LoginFailCheck']>, ParentType, ContextType>;
  loginFailStrategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loginPasswordFailCheck?: Resolver<Maybe<ResolversTypes['LoginFailCheck']>, ParentType, ContextType>;
  robotVerify?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  robotVerifyLoginIpWhitelistCheck?: Resolver<Maybe<ResolversTypes['LoginIpWhitelistCheck']>, ParentType, ContextType>;
  robotVerifyLoginPasswordFailCheck?: Resolver<Maybe<ResolversTypes['LoginFailCheck']>, ParentType, ContextType>;
  robotVerifyLoginTimeCheckEnable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  robotVerifyLoginWeekStartEndTime?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type LoginFailCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginFailCheck'] = ResolversParentTypes['LoginFailCheck']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoginHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginHistory'] = ResolversParentTypes['LoginHistory']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appLoginUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appLogo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoginHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginHistoryConnection'] = ResolversParentTypes['LoginHistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoginHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['LoginHistory']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LoginHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginHistoryEdge'] = ResolversParentTypes['LoginHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LoginHistory']>, ParentType, ContextType>;
};

export type LoginIpWhitelistCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginIpWhitelistCheck'] = ResolversParentTypes['LoginIpWhitelistCheck']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ipWhitelist?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type MauPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MauPeriod'] = ResolversParentTypes['MauPeriod']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periodEndTime?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStartTime?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MfaSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaSettings'] = ResolversParentTypes['MfaSettings']> = {
  enabledFactors?: Resolver<Maybe<Array<Maybe<ResolversTypes['MfaFactor']>>>, ParentType, ContextType>;
  rawEnabledFactors?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type NamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace'], FederationReferenceType extends FederationReferenceTypes['Namespace'] = FederationReferenceTypes['Namespace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Namespace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, Partial<NamespaceResourcesArgs>>;
};

export type NamespaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceConnection'] = ResolversParentTypes['NamespaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NamespaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Namespace']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NamespaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceEdge'] = ResolversParentTypes['NamespaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
};

export type NodePermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodePermission'] = ResolversParentTypes['NodePermission']> = {
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsUnitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderType?: Resolver<Maybe<ResolversTypes['OrderType']>, ParentType, ContextType>;
  payDetail?: Resolver<Maybe<ResolversTypes['PayDetail']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rawOrderType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OrderSource']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Order']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  scan?: Resolver<Maybe<ResolversTypes['OrderScan']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type OrderMonthTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMonthTotal'] = ResolversParentTypes['OrderMonthTotal']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderScan'] = ResolversParentTypes['OrderScan']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ordersInPool?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordersRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStatusTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusTotal'] = ResolversParentTypes['OrderStatusTotal']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
};

export type OrderSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSummary'] = ResolversParentTypes['OrderSummary']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['OrderMonthTotal']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['OrderStatusTotal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['OrderScan'], ParentType, ContextType>;
  unreadableAmounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<Array<Maybe<ResolversTypes['Department']>>>, ParentType, ContextType, Partial<OrganizationDepartmentsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasChildren?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVirtualNode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leaders?: Resolver<Maybe<Array<Maybe<ResolversTypes['User']>>>, ParentType, ContextType>;
  membersCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openDepartmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postIdList?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParsedUserAgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParsedUserAgent'] = ResolversParentTypes['ParsedUserAgent']> = {
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayDetail'] = ResolversParentTypes['PayDetail']> = {
  channelOrderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  paidAccountNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paidTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type PermissionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionCheck'] = ResolversParentTypes['PermissionCheck']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissionSpace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PermissionSpaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionSpace'] = ResolversParentTypes['PermissionSpace'], FederationReferenceType extends FederationReferenceTypes['PermissionSpace'] = FederationReferenceTypes['PermissionSpace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PermissionSpace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataResources?: Resolver<Maybe<ResolversTypes['DataResourceConnection']>, ParentType, ContextType, Partial<PermissionSpaceDataResourcesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ResolversTypes['PermissionSpaceRoleConnection']>, ParentType, ContextType, Partial<PermissionSpaceRolesArgs>>;
};

export type PermissionSpaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionSpaceConnection'] = ResolversParentTypes['PermissionSpaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PermissionSpaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['PermissionSpace']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PermissionSpaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionSpaceEdge'] = ResolversParentTypes['PermissionSpaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PermissionSpace']>, ParentType, ContextType>;
};

export type PermissionSpaceRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionSpaceRole'] = ResolversParentTypes['PermissionSpaceRole']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PermissionSpaceRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionSpaceRoleConnection'] = ResolversParentTypes['PermissionSpaceRoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PermissionSpaceRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['PermissionSpaceRole']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PermissionSpaceRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PermissionSpaceRoleEdge'] = ResolversParentTypes['PermissionSpaceRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PermissionSpaceRole']>, ParentType, ContextType>;
};

export type PipelineFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineFunction'] = ResolversParentTypes['PipelineFunction']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  funcDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funcId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funcName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAsynchronous?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCloud?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rawScene?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['PipelineScene']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PipelineStatus']>, ParentType, ContextType>;
  terminateOnTimeout?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PolicyConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCondition'] = ResolversParentTypes['PolicyCondition']> = {
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  param?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrincipalAuthenticationInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalAuthenticationInfo'] = ResolversParentTypes['PrincipalAuthenticationInfo']> = {
  authenticated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  principalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QrcodeLoginStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QrcodeLoginStrategy'] = ResolversParentTypes['QrcodeLoginStrategy']> = {
  allowExchangeUserInfoFromBrowser?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  qrcodeExpiresIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qrcodeExpiresInUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnFullUserInfo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ticketExpiresIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ticketExpiresInUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adminAuditLogs?: Resolver<Maybe<ResolversTypes['AdminAuditLogConnection']>, ParentType, ContextType, Partial<QueryAdminAuditLogsArgs>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'appId'>>;
  applications?: Resolver<Maybe<ResolversTypes['ApplicationConnection']>, ParentType, ContextType, Partial<QueryApplicationsArgs>>;
  archivedUsers?: Resolver<Maybe<ResolversTypes['ArchivedUserConnection']>, ParentType, ContextType, Partial<QueryArchivedUsersArgs>>;
  checkPermissions?: Resolver<Maybe<Array<Maybe<ResolversTypes['PermissionCheck']>>>, ParentType, ContextType, RequireFields<QueryCheckPermissionsArgs, 'checks'>>;
  currentPackage?: Resolver<Maybe<ResolversTypes['CurrentPackage']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomField']>>>, ParentType, ContextType, RequireFields<QueryCustomFieldsArgs, 'target'>>;
  dataPolicies?: Resolver<Maybe<ResolversTypes['DataPolicyConnection']>, ParentType, ContextType, Partial<QueryDataPoliciesArgs>>;
  dataPolicy?: Resolver<Maybe<ResolversTypes['DataPolicy']>, ParentType, ContextType, RequireFields<QueryDataPolicyArgs, 'policyId'>>;
  dataResource?: Resolver<Maybe<ResolversTypes['DataResource']>, ParentType, ContextType, RequireFields<QueryDataResourceArgs, 'code' | 'permissionSpace'>>;
  dataResources?: Resolver<Maybe<ResolversTypes['DataResourceConnection']>, ParentType, ContextType, Partial<QueryDataResourcesArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'departmentId' | 'organizationCode'>>;
  emailProvider?: Resolver<Maybe<ResolversTypes['EmailProvider']>, ParentType, ContextType>;
  emailTemplates?: Resolver<Maybe<ResolversTypes['EmailTemplates']>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<Array<Maybe<ResolversTypes['Entitlement']>>>, ParentType, ContextType>;
  eventApps?: Resolver<Maybe<Array<Maybe<ResolversTypes['EventApp']>>>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventDefinitionConnection']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'code'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<QueryGroupsArgs>>;
  identitySource?: Resolver<Maybe<ResolversTypes['IdentitySource']>, ParentType, ContextType, RequireFields<QueryIdentitySourceArgs, 'id'>>;
  identitySources?: Resolver<Maybe<Array<Maybe<ResolversTypes['IdentitySource']>>>, ParentType, ContextType, Partial<QueryIdentitySourcesArgs>>;
  mauUsage?: Resolver<Maybe<Array<Maybe<ResolversTypes['MauPeriod']>>>, ParentType, ContextType, RequireFields<QueryMauUsageArgs, 'from' | 'to'>>;
  mfaSettings?: Resolver<Maybe<ResolversTypes['MfaSettings']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'code'>>;
  namespaces?: Resolver<Maybe<ResolversTypes['NamespaceConnection']>, ParentType, ContextType, Partial<QueryNamespacesArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'orderNo'>>;
  orderSummary?: Resolver<Maybe<ResolversTypes['OrderSummary']>, ParentType, ContextType, Partial<QueryOrderSummaryArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'organizationCode'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  permissionSpace?: Resolver<Maybe<ResolversTypes['PermissionSpace']>, ParentType, ContextType, RequireFields<QueryPermissionSpaceArgs, 'code'>>;
  permissionSpaces?: Resolver<Maybe<ResolversTypes['PermissionSpaceConnection']>, ParentType, ContextType, Partial<QueryPermissionSpacesArgs>>;
  pipelineFunction?: Resolver<Maybe<ResolversTypes['PipelineFunction']>, ParentType, ContextType, RequireFields<QueryPipelineFunctionArgs, 'funcId'>>;
  pipelineFunctions?: Resolver<Maybe<Array<Maybe<ResolversTypes['PipelineFunction']>>>, ParentType, ContextType, RequireFields<QueryPipelineFunctionsArgs, 'scene'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'code' | 'namespace'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryResourcesArgs, 'namespace'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'code' | 'namespace'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<QueryRolesArgs, 'namespace'>>;
  securitySettings?: Resolver<Maybe<ResolversTypes['SecuritySettings']>, ParentType, ContextType>;
  subjectApplications?: Resolver<Maybe<Array<Maybe<ResolversTypes['SubjectApplication']>>>, ParentType, ContextType, RequireFields<QuerySubjectApplicationsArgs, 'targetId' | 'targetType'>>;
  usage?: Resolver<Maybe<Array<Maybe<ResolversTypes['Usage']>>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUserArgs>>;
  userActionLogs?: Resolver<Maybe<ResolversTypes['UserActionLogConnection']>, ParentType, ContextType, Partial<QueryUserActionLogsArgs>>;
  userBaseFields?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomField']>>>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  usersByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['User']>>>, ParentType, ContextType, RequireFields<QueryUsersByIdsArgs, 'idType' | 'ids'>>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'webhookId'>>;
  webhookEvents?: Resolver<Maybe<ResolversTypes['WebhookEvents']>, ParentType, ContextType>;
  webhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, Partial<QueryWebhooksArgs>>;
};

export type RegisterAnomalyDetectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAnomalyDetection'] = ResolversParentTypes['RegisterAnomalyDetection']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['ResourceAction']>>>, ParentType, ContextType>;
  apiIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorizedTargets?: Resolver<Maybe<ResolversTypes['ResourceTargetConnection']>, ParentType, ContextType, Partial<ResourceAuthorizedTargetsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rawType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ResourceType']>, ParentType, ContextType>;
};

export type ResourceActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceAction'] = ResolversParentTypes['ResourceAction']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Resource']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
};

export type ResourceTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceTarget'] = ResolversParentTypes['ResourceTarget']> = {
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  rawTargetType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetIdentifier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetType?: Resolver<Maybe<ResolversTypes['PermissionTargetType']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ResourceTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceTargetConnection'] = ResolversParentTypes['ResourceTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ResourceTarget']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceTargetEdge'] = ResolversParentTypes['ResourceTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ResourceTarget']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['RoleAssignmentConnection']>, ParentType, ContextType, Partial<RoleAssignmentsArgs>>;
  authorizedResources?: Resolver<Maybe<Array<Maybe<ResolversTypes['AuthorizedResource']>>>, ParentType, ContextType, Partial<RoleAuthorizedResourcesArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomFieldValue']>, ParentType, ContextType, RequireFields<RoleCustomFieldArgs, 'key'>>;
  customFields?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomFieldValue']>>>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ResolversTypes['RoleDepartmentConnection']>, ParentType, ContextType, Partial<RoleDepartmentsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disableTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enablePermissionApply?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<RoleMembersArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespaceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enableTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoleAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignmentConnection'] = ResolversParentTypes['RoleAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RoleAssignment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignmentEdge'] = ResolversParentTypes['RoleAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Role']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDepartment'] = ResolversParentTypes['RoleDepartment']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleDepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDepartmentConnection'] = ResolversParentTypes['RoleDepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleDepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RoleDepartment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleDepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleDepartmentEdge'] = ResolversParentTypes['RoleDepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RoleDepartment']>, ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type SecuritySettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecuritySettings'] = ResolversParentTypes['SecuritySettings']> = {
  allowedOrigins?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  changeEmailStrategy?: Resolver<Maybe<ResolversTypes['ChangeEmailStrategy']>, ParentType, ContextType>;
  changePhoneStrategy?: Resolver<Maybe<ResolversTypes['ChangePhoneStrategy']>, ParentType, ContextType>;
  completePasswordAfterPassCodeLogin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cookieSettings?: Resolver<Maybe<ResolversTypes['CookieSettings']>, ParentType, ContextType>;
  enableLoginAccountSwitch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  loginAnomalyDetection?: Resolver<Maybe<ResolversTypes['LoginAnomalyDetection']>, ParentType, ContextType>;
  loginRequireEmailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  qrcodeLoginStrategy?: Resolver<Maybe<ResolversTypes['QrcodeLoginStrategy']>, ParentType, ContextType>;
  registerAnomalyDetection?: Resolver<Maybe<ResolversTypes['RegisterAnomalyDetection']>, ParentType, ContextType>;
  registerDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selfUnlockAccount?: Resolver<Maybe<ResolversTypes['SelfUnlockAccount']>, ParentType, ContextType>;
  tokenExpiresIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verifyCodeLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verifyCodeMaxAttempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SelfUnlockAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfUnlockAccount'] = ResolversParentTypes['SelfUnlockAccount']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SmtpConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmtpConfig'] = ResolversParentTypes['SmtpConfig']> = {
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectApplication'] = ResolversParentTypes['SubjectApplication']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appType?: Resolver<Maybe<ResolversTypes['SubjectApplicationType']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ApplicationEffect']>, ParentType, ContextType>;
  rawAppType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPermission'] = ResolversParentTypes['TextPermission']> = {
  actions?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TreePermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreePermission'] = ResolversParentTypes['TreePermission']> = {
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['NodePermission']>>>, ParentType, ContextType>;
};

export type UsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entitlement?: Resolver<Maybe<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modelCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibleApplications?: Resolver<Maybe<Array<Maybe<ResolversTypes['Application']>>>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorizedApplications?: Resolver<Maybe<Array<Maybe<ResolversTypes['Application']>>>, ParentType, ContextType>;
  authorizedResources?: Resolver<Maybe<Array<Maybe<ResolversTypes['AuthorizedResource']>>>, ParentType, ContextType, Partial<UserAuthorizedResourcesArgs>>;
  birthdate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  can?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<UserCanArgs, 'action' | 'resource'>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomFieldValue']>, ParentType, ContextType, RequireFields<UserCustomFieldArgs, 'key'>>;
  customFields?: Resolver<Maybe<Array<Maybe<ResolversTypes['CustomFieldValue']>>>, ParentType, ContextType>;
  dataPermissions?: Resolver<Maybe<Array<Maybe<ResolversTypes['DataPermission']>>>, ParentType, ContextType, Partial<UserDataPermissionsArgs>>;
  dataResourceActions?: Resolver<Maybe<Array<Maybe<ResolversTypes['DataResourceActions']>>>, ParentType, ContextType, RequireFields<UserDataResourceActionsArgs, 'permissionSpace' | 'resources'>>;
  departmentIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ResolversTypes['UserDepartmentConnection']>, ParentType, ContextType, Partial<UserDepartmentsArgs>>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['UserGender']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<Maybe<ResolversTypes['Group']>>>, ParentType, ContextType>;
  hasAnyRole?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<UserHasAnyRoleArgs, 'roles'>>;
  identities?: Resolver<Maybe<Array<Maybe<ResolversTypes['Identity']>>>, ParentType, ContextType>;
  lastIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLogin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastLoginApp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastMfaTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loggedInApplications?: Resolver<Maybe<Array<Maybe<ResolversTypes['Application']>>>, ParentType, ContextType>;
  loginHistory?: Resolver<Maybe<ResolversTypes['LoginHistoryConnection']>, ParentType, ContextType, Partial<UserLoginHistoryArgs>>;
  loginsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mainDepartmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  metadataSource?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mfaInfo?: Resolver<Maybe<ResolversTypes['UserMfaInfo']>, ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passwordLastSetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passwordSecurityLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postIdList?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredUsername?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalAuthenticationInfo?: Resolver<Maybe<Array<Maybe<ResolversTypes['PrincipalAuthenticationInfo']>>>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawGender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawUserSourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawWorkStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerSource?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  resetPasswordOnNextLogin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<Maybe<ResolversTypes['Role']>>>, ParentType, ContextType, Partial<UserRolesArgs>>;
  signedUp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  syncRelations?: Resolver<Maybe<Array<Maybe<ResolversTypes['UserSyncRelation']>>>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userSourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userSourceType?: Resolver<Maybe<ResolversTypes['UserSourceType']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workStatus?: Resolver<Maybe<ResolversTypes['UserWorkStatus']>, ParentType, ContextType>;
  zoneinfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserActionLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserActionLog'] = ResolversParentTypes['UserActionLog']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appLoginUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appLogo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['UserActionType']>, ParentType, ContextType>;
  geoip?: Resolver<Maybe<ResolversTypes['GeoIp']>, ParentType, ContextType>;
  parsedUserAgent?: Resolver<Maybe<ResolversTypes['ParsedUserAgent']>, ParentType, ContextType>;
  rawEventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAvatar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userDisplayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userLoginsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserActionLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserActionLogConnection'] = ResolversParentTypes['UserActionLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserActionLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['UserActionLog']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserActionLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserActionLogEdge'] = ResolversParentTypes['UserActionLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UserActionLog']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserDepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDepartmentConnection'] = ResolversParentTypes['UserDepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserDepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Department']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserDepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserDepartmentEdge'] = ResolversParentTypes['UserDepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCodePath?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  departmentIdPath?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  departmentNamePath?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  isLeader?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMainDepartment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserMfaInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMfaInfo'] = ResolversParentTypes['UserMfaInfo']> = {
  emailMfaStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  faceMfaStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  smsMfaStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  totpStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UserSyncRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSyncRelation'] = ResolversParentTypes['UserSyncRelation']> = {
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userIdInIdp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  logs?: Resolver<Maybe<ResolversTypes['WebhookLogConnection']>, ParentType, ContextType, Partial<WebhookLogsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryConfig?: Resolver<Maybe<ResolversTypes['WebhookRetryConfig']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhookId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookCategory'] = ResolversParentTypes['WebhookCategory']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Webhook']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WebhookEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEvent'] = ResolversParentTypes['WebhookEvent']> = {
  category?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WebhookEventsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEvents'] = ResolversParentTypes['WebhookEvents']> = {
  categories?: Resolver<Maybe<Array<Maybe<ResolversTypes['WebhookCategory']>>>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<Maybe<ResolversTypes['WebhookEvent']>>>, ParentType, ContextType>;
};

export type WebhookLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookLog'] = ResolversParentTypes['WebhookLog']> = {
  errorMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responseStatusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  success?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  webhookId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WebhookLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookLogConnection'] = ResolversParentTypes['WebhookLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['WebhookLog']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookLogEdge'] = ResolversParentTypes['WebhookLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WebhookLog']>, ParentType, ContextType>;
};

export type WebhookRetryConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookRetryConfig'] = ResolversParentTypes['WebhookRetryConfig']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delayUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdminAuditLog?: AdminAuditLogResolvers<ContextType>;
  AdminAuditLogConnection?: AdminAuditLogConnectionResolvers<ContextType>;
  AdminAuditLogEdge?: AdminAuditLogEdgeResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationAgreement?: ApplicationAgreementResolvers<ContextType>;
  ApplicationAuthorization?: ApplicationAuthorizationResolvers<ContextType>;
  ApplicationAuthorizationConnection?: ApplicationAuthorizationConnectionResolvers<ContextType>;
  ApplicationAuthorizationEdge?: ApplicationAuthorizationEdgeResolvers<ContextType>;
  ApplicationBrandingConfig?: ApplicationBrandingConfigResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationLoginConfig?: ApplicationLoginConfigResolvers<ContextType>;
  ApplicationLoginMethod?: ApplicationLoginMethodResolvers<ContextType>;
  ApplicationRegisterConfig?: ApplicationRegisterConfigResolvers<ContextType>;
  ArchivedUser?: ArchivedUserResolvers<ContextType>;
  ArchivedUserConnection?: ArchivedUserConnectionResolvers<ContextType>;
  ArchivedUserEdge?: ArchivedUserEdgeResolvers<ContextType>;
  AuthorizedResource?: AuthorizedResourceResolvers<ContextType>;
  ChangeEmailStrategy?: ChangeEmailStrategyResolvers<ContextType>;
  ChangePhoneStrategy?: ChangePhoneStrategyResolvers<ContextType>;
  CookieSettings?: CookieSettingsResolvers<ContextType>;
  CurrentPackage?: CurrentPackageResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldLabel?: CustomFieldLabelResolvers<ContextType>;
  CustomFieldOption?: CustomFieldOptionResolvers<ContextType>;
  CustomFieldValue?: CustomFieldValueResolvers<ContextType>;
  DataPermission?: DataPermissionResolvers<ContextType>;
  DataPolicy?: DataPolicyResolvers<ContextType>;
  DataPolicyConnection?: DataPolicyConnectionResolvers<ContextType>;
  DataPolicyEdge?: DataPolicyEdgeResolvers<ContextType>;
  DataPolicyResource?: DataPolicyResourceResolvers<ContextType>;
  DataPolicyTarget?: DataPolicyTargetResolvers<ContextType>;
  DataPolicyTargetConnection?: DataPolicyTargetConnectionResolvers<ContextType>;
  DataPolicyTargetEdge?: DataPolicyTargetEdgeResolvers<ContextType>;
  DataResource?: DataResourceResolvers<ContextType>;
  DataResourceActions?: DataResourceActionsResolvers<ContextType>;
  DataResourceAuthorization?: DataResourceAuthorizationResolvers<ContextType>;
  DataResourceConnection?: DataResourceConnectionResolvers<ContextType>;
  DataResourceEdge?: DataResourceEdgeResolvers<ContextType>;
  DataResourceNode?: DataResourceNodeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Department?: DepartmentResolvers<ContextType>;
  EmailAccount?: EmailAccountResolvers<ContextType>;
  EmailProvider?: EmailProviderResolvers<ContextType>;
  EmailTemplate?: EmailTemplateResolvers<ContextType>;
  EmailTemplateCategory?: EmailTemplateCategoryResolvers<ContextType>;
  EmailTemplates?: EmailTemplatesResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EventApp?: EventAppResolvers<ContextType>;
  EventDefinition?: EventDefinitionResolvers<ContextType>;
  EventDefinitionConnection?: EventDefinitionConnectionResolvers<ContextType>;
  EventDefinitionEdge?: EventDefinitionEdgeResolvers<ContextType>;
  GeoIp?: GeoIpResolvers<ContextType>;
  GeoIpLocation?: GeoIpLocationResolvers<ContextType>;
  GoodsPackage?: GoodsPackageResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  IdentitySource?: IdentitySourceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  ListPermission?: ListPermissionResolvers<ContextType>;
  LoginAnomalyDetection?: LoginAnomalyDetectionResolvers<ContextType>;
  LoginFailCheck?: LoginFailCheckResolvers<ContextType>;
  LoginHistory?: LoginHistoryResolvers<ContextType>;
  LoginHistoryConnection?: LoginHistoryConnectionResolvers<ContextType>;
  LoginHistoryEdge?: LoginHistoryEdgeResolvers<ContextType>;
  LoginIpWhitelistCheck?: LoginIpWhitelistCheckResolvers<ContextType>;
  MauPeriod?: MauPeriodResolvers<ContextType>;
  MfaSettings?: MfaSettingsResolvers<ContextType>;
  Namespace?: NamespaceResolvers<ContextType>;
  NamespaceConnection?: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge?: NamespaceEdgeResolvers<ContextType>;
  NodePermission?: NodePermissionResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderMonthTotal?: OrderMonthTotalResolvers<ContextType>;
  OrderScan?: OrderScanResolvers<ContextType>;
  OrderStatusTotal?: OrderStatusTotalResolvers<ContextType>;
  OrderSummary?: OrderSummaryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParsedUserAgent?: ParsedUserAgentResolvers<ContextType>;
  PayDetail?: PayDetailResolvers<ContextType>;
  PermissionCheck?: PermissionCheckResolvers<ContextType>;
  PermissionSpace?: PermissionSpaceResolvers<ContextType>;
  PermissionSpaceConnection?: PermissionSpaceConnectionResolvers<ContextType>;
  PermissionSpaceEdge?: PermissionSpaceEdgeResolvers<ContextType>;
  PermissionSpaceRole?: PermissionSpaceRoleResolvers<ContextType>;
  PermissionSpaceRoleConnection?: PermissionSpaceRoleConnectionResolvers<ContextType>;
  PermissionSpaceRoleEdge?: PermissionSpaceRoleEdgeResolvers<ContextType>;
  PipelineFunction?: PipelineFunctionResolvers<ContextType>;
  PolicyCondition?: PolicyConditionResolvers<ContextType>;
  PrincipalAuthenticationInfo?: PrincipalAuthenticationInfoResolvers<ContextType>;
  QrcodeLoginStrategy?: QrcodeLoginStrategyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterAnomalyDetection?: RegisterAnomalyDetectionResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceAction?: ResourceActionResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceTarget?: ResourceTargetResolvers<ContextType>;
  ResourceTargetConnection?: ResourceTargetConnectionResolvers<ContextType>;
  ResourceTargetEdge?: ResourceTargetEdgeResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RoleAssignmentConnection?: RoleAssignmentConnectionResolvers<ContextType>;
  RoleAssignmentEdge?: RoleAssignmentEdgeResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleDepartment?: RoleDepartmentResolvers<ContextType>;
  RoleDepartmentConnection?: RoleDepartmentConnectionResolvers<ContextType>;
  RoleDepartmentEdge?: RoleDepartmentEdgeResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  SecuritySettings?: SecuritySettingsResolvers<ContextType>;
  SelfUnlockAccount?: SelfUnlockAccountResolvers<ContextType>;
  SmtpConfig?: SmtpConfigResolvers<ContextType>;
  SubjectApplication?: SubjectApplicationResolvers<ContextType>;
  TextPermission?: TextPermissionResolvers<ContextType>;
  TreePermission?: TreePermissionResolvers<ContextType>;
  Usage?: UsageResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserActionLog?: UserActionLogResolvers<ContextType>;
  UserActionLogConnection?: UserActionLogConnectionResolvers<ContextType>;
  UserActionLogEdge?: UserActionLogEdgeResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserDepartmentConnection?: UserDepartmentConnectionResolvers<ContextType>;
  UserDepartmentEdge?: UserDepartmentEdgeResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserMfaInfo?: UserMfaInfoResolvers<ContextType>;
  UserSyncRelation?: UserSyncRelationResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookCategory?: WebhookCategoryResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookEvent?: WebhookEventResolvers<ContextType>;
  WebhookEvents?: WebhookEventsResolvers<ContextType>;
  WebhookLog?: WebhookLogResolvers<ContextType>;
  WebhookLogConnection?: WebhookLogConnectionResolvers<ContextType>;
  WebhookLogEdge?: WebhookLogEdgeResolvers<ContextType>;
  WebhookRetryConfig?: WebhookRetryConfigResolvers<ContextType>;
};

