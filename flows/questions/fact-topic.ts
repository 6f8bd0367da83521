/** What is asked of the clinic and no intent says. `order`: what is to be done about one that is still missing; `-wait`: how long. */
export type FactTopic =
  | 'services'
  | 'unoffered'
  | 'doctor'
  | 'doctors'
  | 'preparation'
  | 'order'
  | 'order-needed'
  | 'duration'
  | 'wait'
  | 'person-wait'
  | 'list-wait';
