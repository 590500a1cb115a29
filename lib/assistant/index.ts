/** The assistant: the state of the page being worked on and everything a person can do with it. */
export { createAssistant, type Assistant } from './create';
export type { AssistantDeps, Clock, Setup } from './deps';
export type { AssistantState, Link, Notice, Question, Row, RowState, Tab, TypedBox, View } from './state';
export { slotValues, type DraftModel } from './draft/model';
export { ownTopicsOf, guideStepOf, isAsked, slotsOf } from './offers';
export { placeOf } from './rows';
export { servicePart } from './service-part';
export { adminOf } from './events';
export { PROMISE_DAYS, promiseIn } from './promise';
export { factSentence, isStale } from './facts';
