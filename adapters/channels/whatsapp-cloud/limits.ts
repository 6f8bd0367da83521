/**
 * What WhatsApp takes, in characters (UTF-16, so that an emoji counts twice rather than once too little).
 * Source: Meta, text messages and interactive messages, read 2026-06.
 */
export const LIMITS = {
  text: 4096,
  interactiveBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  buttonId: 256,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  rowId: 200,
  /** The button that opens a list. */
  listButton: 20,
  templateVariable: 1024,
} as const;
