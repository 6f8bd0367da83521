import type { FastifyInstance } from 'fastify';
import { toDataURL } from 'qrcode';
import { z } from 'zod';
import type { Clinic } from '../../config.ts';
import type { DeviceLink, UnderWay } from '../../devices/device-link.ts';
import { linkedNumberOf } from '../../registry.ts';
import { Problem } from '../problem.ts';
import type { ClinicRoute } from '../visitors.ts';
import { atDesk, type DeskParts } from './guard.ts';
import type { LinkBody, WhatsAppBody, WhatsAppLinking } from './wire.ts';

const NO_DEVICE: WhatsAppBody = { number: null, isLinked: false, notice: null, linking: null, failed: null };

const linkBody = z.strictObject({ way: z.enum(['picture', 'code']) }) satisfies z.ZodType<LinkBody>;

/** How the clinic's linked device stands, and linking it: whoever does it has the clinic's phone in their hands. */
export function addWhatsApp(app: FastifyInstance, parts: DeskParts): void {
  const { devices, house, clock } = parts;
  app.get<ClinicRoute>('/console/:clinic/whatsapp', async (request): Promise<WhatsAppBody> => {
    const { clinic } = await atDesk(request, parts);
    return bodyOf(clinic);
  });
  app.post<ClinicRoute>('/console/:clinic/whatsapp/link', async (request): Promise<WhatsAppBody> => {
    const { agent, clinic } = await atDesk(request, parts);
    const { data } = linkBody.safeParse(request.body);
    if (!data) throw new Problem(422, 'unreadable', "way: expected 'picture' or 'code'.");
    const link = linkOf(clinic);
    if (!link) throw new Problem(404, 'no-device', 'This clinic answers on no linked device.');
    if (!(await link.begin(data.way))) {
      throw new Problem(409, 'already-linked', 'The device is linked. Remove it on the phone first.');
    }
    const noted = { clinic: clinic.id, at: clock.now(), agent: agent.name };
    await house.store.desk.note({ ...noted, act: 'whatsapp.link-begun', subject: null });
    return bodyOf(clinic);
  });
  app.delete<ClinicRoute>('/console/:clinic/whatsapp/link', async (request): Promise<WhatsAppBody> => {
    const { clinic } = await atDesk(request, parts);
    await linkOf(clinic)?.stop();
    return bodyOf(clinic);
  });

  function linkOf(clinic: Clinic): DeviceLink | null {
    const number = linkedNumberOf(clinic);
    return number && devices ? devices.linkOf({ number }, clinic.id) : null;
  }

  async function bodyOf(clinic: Clinic): Promise<WhatsAppBody> {
    const standing = await linkOf(clinic)?.standing();
    if (!standing) return NO_DEVICE;
    const { isLinked, notice, underWay, failed } = standing;
    const linking = underWay && (await shown(underWay));
    return { number: linkedNumberOf(clinic), isLinked, notice, linking, failed };
  }
}

async function shown({ way, qr, code, isAccepted }: UnderWay): Promise<WhatsAppLinking> {
  return { way, picture: qr && (await toDataURL(qr, { margin: 2, scale: 6 })), code, isAccepted };
}
