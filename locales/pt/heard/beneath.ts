/** What patients say in Portuguese that `flows/hearing/beneath.ts` listens for. */
export const beneath = {
  ofTime: /tard|pront|ced[io]/iu,
};
