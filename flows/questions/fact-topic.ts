/**
 * What is asked of the clinic and no intent says. `order`: what is to be done about one that is still missing; `visit`: of
 * the one in hand; `days`: when people are there; `whether-then`: whether they are at the time that was told; `-wait`: how long;
 * `children`: whether they are seen, in the service that is named or in any; `cheaper`: whether there is anything for who cannot pay so much.
 */
export type FactTopic =
  | 'services'
  | 'children'
  | 'unoffered'
  | 'visit'
  | 'doctor'
  | 'doctors'
  | 'days'
  | 'whether-then'
  | 'preparation'
  | 'order'
  | 'order-needed'
  | 'duration'
  | 'wait'
  | 'person-wait'
  | 'list-wait'
  | 'cheaper';

/**
 * What may be asked of one visit. `way`: how one gets there; `body`: whether to fast, and the like; `arrival`: how long
 * before it to come; `modality`: whether it is by video; `standing`:
 * that it stands, whatever becomes of another; `before`: when it was, of one that was moved.
 */
export type VisitFact =
  | 'time'
  | 'before'
  | 'place'
  | 'way'
  | 'doctor'
  | 'price'
  | 'body'
  | 'bringing'
  | 'order'
  | 'duration'
  | 'arrival'
  | 'modality'
  | 'standing';
