/** What a house of the campaign is told: its file, and where its WhatsApp is. */
export interface Setup {
  file: string;
  url: string;
  mediaHost: string;
  seed: string;
}

export const CLINIC = 'andes';
export const CHANNEL = 'whatsapp-baileys';
export const NUMBER = '+573005550200';
export const OWNER = 'house';
/** Invented: nothing that is sealed with it is anyone's. */
export const SEAL_KEY = Buffer.alloc(32, 7);
