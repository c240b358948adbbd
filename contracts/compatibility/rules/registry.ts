import type { Bound } from "../asyncapi/bound.ts";
import type { EventChannel, EventMessage, EventParameter, EventReply } from "../asyncapi/event-contract.ts";
import type {
  Body,
  Header,
  HttpOperation,
  Media,
  Parameter,
  Response,
  SecurityScheme,
} from "../openapi/http-contract.ts";
import type { Server } from "../openapi/servers.ts";
import type { NotedSchema } from "../schema/noted-schema.ts";
import type { Secured } from "../secured.ts";
import { bearerFormatChanged } from "./bearer-format-changed.ts";
import { bindingAdded } from "./binding-added.ts";
import { bindingChanged } from "./binding-changed.ts";
import { callbackAdded } from "./callback-added.ts";
import { callbackHeaderOptional } from "./callback-header-optional.ts";
import { callbackHeaderRequired } from "./callback-header-required.ts";
import { callbackRemoved } from "./callback-removed.ts";
import { channelActionFlipped } from "./channel-action-flipped.ts";
import { channelAdded } from "./channel-added.ts";
import { channelParameterMoved } from "./channel-parameter-moved.ts";
import { channelRemoved } from "./channel-removed.ts";
import { contentEncodingChanged } from "./content-encoding-changed.ts";
import { correlationIdChanged } from "./correlation-id-changed.ts";
import { defaultChanged } from "./default-changed.ts";
import { discriminatorChanged } from "./discriminator-changed.ts";
import { errorStatusAdded } from "./error-status-added.ts";
import { errorStatusRemoved } from "./error-status-removed.ts";
import { eventOperationRenamed } from "./event-operation-renamed.ts";
import { headerStyleChanged } from "./header-style-changed.ts";
import { messageContentTypeChanged } from "./message-content-type-changed.ts";
import { messageDeprecated } from "./message-deprecated.ts";
import { messageRenamed } from "./message-renamed.ts";
import { numericFormatChanged } from "./numeric-format-changed.ts";
import { operationAdded } from "./operation-added.ts";
import { operationDeprecated } from "./operation-deprecated.ts";
import { operationIdChanged } from "./operation-id-changed.ts";
import { operationRemoved } from "./operation-removed.ts";
import { operationUndeprecated } from "./operation-undeprecated.ts";
import { parameterStyleChanged } from "./parameter-style-changed.ts";
import { pathParameterRenamed } from "./path-parameter-renamed.ts";
import { receivedMessageAdded } from "./received-message-added.ts";
import { receivedMessageRemoved } from "./received-message-removed.ts";
import { replyAdded } from "./reply-added.ts";
import { replyAddressChanged } from "./reply-address-changed.ts";
import { replyRemoved } from "./reply-removed.ts";
import { requestBodyAdded } from "./request-body-added.ts";
import { requestBodyBecameOptional } from "./request-body-became-optional.ts";
import { requestBodyBecameRequired } from "./request-body-became-required.ts";
import { requestBodyRemoved } from "./request-body-removed.ts";
import { requestMediaTypeAdded } from "./request-media-type-added.ts";
import { requestMediaTypeRemoved } from "./request-media-type-removed.ts";
import { requestObjectClosed } from "./request-object-closed.ts";
import { requestObjectOpened } from "./request-object-opened.ts";
import { requestParameterAdded } from "./request-parameter-added.ts";
import { requestParameterBecameOptional } from "./request-parameter-became-optional.ts";
import { requestParameterBecameRequired } from "./request-parameter-became-required.ts";
import { requestParameterEmptyValueAllowed } from "./request-parameter-empty-value-allowed.ts";
import { requestParameterEmptyValueRefused } from "./request-parameter-empty-value-refused.ts";
import { requestParameterRemoved } from "./request-parameter-removed.ts";
import { requestPropertyAdded } from "./request-property-added.ts";
import { requestPropertyBecameReadOnly } from "./request-property-became-read-only.ts";
import { requestPropertyBecameWritable } from "./request-property-became-writable.ts";
import { requestPropertyRemoved } from "./request-property-removed.ts";
import { requestVariantAdded } from "./request-variant-added.ts";
import { requestVariantRemoved } from "./request-variant-removed.ts";
import { requiredRequestParameterAdded } from "./required-request-parameter-added.ts";
import { responseHeaderAdded } from "./response-header-added.ts";
import { responseHeaderBecameOptional } from "./response-header-became-optional.ts";
import { responseHeaderBecameRequired } from "./response-header-became-required.ts";
import { responseHeaderRemoved } from "./response-header-removed.ts";
import { responseMediaTypeAdded } from "./response-media-type-added.ts";
import { responseMediaTypeRemoved } from "./response-media-type-removed.ts";
import { responsePropertyAdded } from "./response-property-added.ts";
import { responsePropertyBecameReadable } from "./response-property-became-readable.ts";
import { responsePropertyBecameWriteOnly } from "./response-property-became-write-only.ts";
import { responsePropertyRemoved } from "./response-property-removed.ts";
import { responseVariantAdded } from "./response-variant-added.ts";
import { responseVariantRemoved } from "./response-variant-removed.ts";
import type { Rule } from "./rule.ts";
import { schemaDeprecated } from "./schema-deprecated.ts";
import { schemaUndeprecated } from "./schema-undeprecated.ts";
import { securityLoosened } from "./security-loosened.ts";
import { securitySchemeAdded } from "./security-scheme-added.ts";
import { securitySchemeChanged } from "./security-scheme-changed.ts";
import { securitySchemeRemoved } from "./security-scheme-removed.ts";
import { securityTightened } from "./security-tightened.ts";
import { sentMessageAdded } from "./sent-message-added.ts";
import { sentMessageRemoved } from "./sent-message-removed.ts";
import { serverAdded } from "./server-added.ts";
import { serverRemoved } from "./server-removed.ts";
import { successStatusAdded } from "./success-status-added.ts";
import { successStatusRemoved } from "./success-status-removed.ts";
import { webhookAdded } from "./webhook-added.ts";
import { webhookBodyAdded } from "./webhook-body-added.ts";
import { webhookBodyRemoved } from "./webhook-body-removed.ts";
import { webhookParameterAdded } from "./webhook-parameter-added.ts";
import { webhookParameterBecameOptional } from "./webhook-parameter-became-optional.ts";
import { webhookParameterBecameRequired } from "./webhook-parameter-became-required.ts";
import { webhookParameterRemoved } from "./webhook-parameter-removed.ts";
import { webhookRemoved } from "./webhook-removed.ts";

/** Every rule that is not about schemas, by what it looks at. */
export interface RuleSet {
  readonly securityScheme: readonly Rule<SecurityScheme>[];
  readonly binding: readonly Rule<Bound>[];
  readonly operation: readonly Rule<HttpOperation>[];
  readonly header: readonly Rule<Header>[];
  readonly action: readonly Rule<EventChannel>[];
  readonly channel: readonly Rule<EventChannel>[];
  readonly channelParameter: readonly Rule<EventParameter>[];
  readonly schemaNote: readonly Rule<NotedSchema>[];
  readonly message: readonly Rule<EventMessage>[];
  readonly response: readonly Rule<Response>[];
  readonly parameter: readonly Rule<Parameter>[];
  readonly reply: readonly Rule<EventReply>[];
  readonly body: readonly Rule<Body>[];
  readonly mediaType: readonly Rule<Media>[];
  readonly security: readonly Rule<Secured>[];
  readonly server: readonly Rule<Server>[];
}

export const rules: RuleSet = {
  securityScheme: [bearerFormatChanged, securitySchemeAdded, securitySchemeChanged, securitySchemeRemoved],
  binding: [bindingAdded, bindingChanged],
  operation: [
    callbackAdded,
    callbackRemoved,
    operationAdded,
    operationDeprecated,
    operationIdChanged,
    operationRemoved,
    operationUndeprecated,
    webhookAdded,
    webhookRemoved,
  ],
  header: [
    callbackHeaderOptional,
    callbackHeaderRequired,
    headerStyleChanged,
    responseHeaderAdded,
    responseHeaderBecameOptional,
    responseHeaderBecameRequired,
    responseHeaderRemoved,
  ],
  action: [channelActionFlipped],
  channel: [channelAdded, channelRemoved, eventOperationRenamed],
  channelParameter: [channelParameterMoved],
  schemaNote: [
    contentEncodingChanged,
    defaultChanged,
    discriminatorChanged,
    numericFormatChanged,
    requestObjectClosed,
    requestObjectOpened,
    requestPropertyAdded,
    requestPropertyBecameReadOnly,
    requestPropertyBecameWritable,
    requestPropertyRemoved,
    requestVariantAdded,
    requestVariantRemoved,
    responsePropertyAdded,
    responsePropertyBecameReadable,
    responsePropertyBecameWriteOnly,
    responsePropertyRemoved,
    responseVariantAdded,
    responseVariantRemoved,
    schemaDeprecated,
    schemaUndeprecated,
  ],
  message: [
    correlationIdChanged,
    messageContentTypeChanged,
    messageDeprecated,
    messageRenamed,
    receivedMessageAdded,
    receivedMessageRemoved,
    sentMessageAdded,
    sentMessageRemoved,
  ],
  response: [errorStatusAdded, errorStatusRemoved, successStatusAdded, successStatusRemoved],
  parameter: [
    parameterStyleChanged,
    pathParameterRenamed,
    requestParameterAdded,
    requestParameterBecameOptional,
    requestParameterBecameRequired,
    requestParameterEmptyValueAllowed,
    requestParameterEmptyValueRefused,
    requestParameterRemoved,
    requiredRequestParameterAdded,
    webhookParameterAdded,
    webhookParameterBecameOptional,
    webhookParameterBecameRequired,
    webhookParameterRemoved,
  ],
  reply: [replyAdded, replyAddressChanged, replyRemoved],
  body: [
    requestBodyAdded,
    requestBodyBecameOptional,
    requestBodyBecameRequired,
    requestBodyRemoved,
    webhookBodyAdded,
    webhookBodyRemoved,
  ],
  mediaType: [
    requestMediaTypeAdded,
    requestMediaTypeRemoved,
    responseMediaTypeAdded,
    responseMediaTypeRemoved,
  ],
  security: [securityLoosened, securityTightened],
  server: [serverAdded, serverRemoved],
};
