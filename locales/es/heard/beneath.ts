/** What patients say in Spanish that `flows/hearing/beneath.ts` listens for. */
export const beneath = {
  ofTime: /tempran|tard|pront|ced[io]/iu,
};
