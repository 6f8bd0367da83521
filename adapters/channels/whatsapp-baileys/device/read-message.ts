import { normalizeMessageContent, proto } from '@whiskeysockets/baileys';
import type { Media, ReadContent } from '../wire.ts';

/** Characters of one message: WhatsApp's own limit (2026), so that nobody's own client can fill a disk. */
const LONGEST_TEXT = 65_536;

/** What a person's message says to a clinic; null where it says nothing, as reactions and housekeeping do. */
export function readMessage(message: proto.IMessage): ReadContent | null {
  const content = normalizeMessageContent(message);
  if (!content) return null;
  const words = textIn(content);
  if (words) return { kind: 'text', text: words.slice(0, LONGEST_TEXT) };
  return choiceIn(content) ?? fileIn(content) ?? otherIn(content);
}

function textIn(content: proto.IMessage): string | null {
  const { Type } = proto.Message.ProtocolMessage;
  const edit = content.protocolMessage?.type === Type.MESSAGE_EDIT ? content.protocolMessage : null;
  if (edit?.editedMessage) return textIn(normalizeMessageContent(edit.editedMessage) ?? {});
  return content.conversation || content.extendedTextMessage?.text || null;
}

/** A tap. Recado sends numbered lists, but other programs may have sent buttons from the same number. */
function choiceIn(content: proto.IMessage): ReadContent | null {
  const {
    buttonsResponseMessage: button,
    listResponseMessage: list,
    templateButtonReplyMessage: reply,
  } = content;
  if (button) return choice(button.selectedButtonId, button.selectedDisplayText);
  if (list) return choice(list.singleSelectReply?.selectedRowId, list.title);
  if (reply) return choice(reply.selectedId, reply.selectedDisplayText);
  const flow = content.interactiveResponseMessage;
  return flow ? choice(idIn(flow.nativeFlowResponseMessage?.paramsJson), flow.body?.text) : null;
}

function choice(id: string | null | undefined, label: string | null | undefined): ReadContent {
  return { kind: 'choice', id: id ?? '', label: (label ?? '').slice(0, 200) };
}

function idIn(json: string | null | undefined): string {
  try {
    const { id } = JSON.parse(json ?? '{}') as { id?: unknown };
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}

function fileIn(content: proto.IMessage): ReadContent | null {
  const { imageMessage: image, documentMessage: paper, audioMessage: audio, videoMessage: video } = content;
  if (image) return file('image', image, image.caption);
  if (paper) return file('document', paper, paper.caption, paper.fileName ?? paper.title);
  if (video) return file('video', video, video.caption);
  if (!audio) return null;
  const read = file('audio', audio);
  return audio.ptt && read.kind === 'file' ? { kind: 'voice-note', media: read.media } : read;
}

type Enclosed = Pick<
  proto.Message.IImageMessage,
  'mediaKey' | 'directPath' | 'mimetype' | 'fileLength' | 'fileSha256' | 'fileEncSha256'
>;

function file(
  kind: Media['kind'],
  { mediaKey, directPath, mimetype, fileLength, fileSha256, fileEncSha256 }: Enclosed,
  caption?: string | null,
  name?: string | null,
): Extract<ReadContent, { kind: 'file' }> | { kind: 'unsupported' } {
  if (!mediaKey || !directPath || !fileSha256 || !fileEncSha256) return { kind: 'unsupported' };
  const media = {
    kind,
    mediaType: (mimetype ?? 'application/octet-stream').split(';')[0]!.slice(0, 100),
    bytes: Number(fileLength ?? 0),
    path: directPath,
    key: base64(mediaKey),
    sha256: base64(fileSha256),
    encryptedSha256: base64(fileEncSha256),
    ...(name && { name: name.slice(0, 200) }),
  };
  return { kind: 'file', media, ...(caption && { caption: caption.slice(0, 4000) }) };
}

const SILENT: readonly (keyof proto.IMessage)[] = [
  'reactionMessage',
  'encReactionMessage',
  'protocolMessage',
  'senderKeyDistributionMessage',
  'pollUpdateMessage',
  'keepInChatMessage',
  'pinInChatMessage',
];

function otherIn(content: proto.IMessage): ReadContent | null {
  if (content.stickerMessage || content.lottieStickerMessage) return { kind: 'sticker' };
  if (content.locationMessage || content.liveLocationMessage) return { kind: 'location' };
  if (content.contactMessage || content.contactsArrayMessage) return { kind: 'contact' };
  const says = Object.keys(content).filter((key) => key !== 'messageContextInfo' && key in content);
  const isSilent = says.every((key) => SILENT.includes(key as keyof proto.IMessage));
  return isSilent ? null : { kind: 'unsupported' };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
