import type { When } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { Reply } from '../effects.ts';
import type { Given } from '../events.ts';
import type { World } from '../world.ts';
import { isOfDays, since } from './from-visit.ts';
import { atSite } from './offer.ts';
import { onDayOf, onOtherDays } from './other-days.ts';
import { fits, isAmong, type Wish, wholeDay, wishWith } from './wish.ts';

/** What was said, of another of several visits. */
export function ofOther({ service, patient }: Appointment, { each: _all, ...given }: Given): Given {
  return { ...given, service, person: patient };
}

/** What the moved visit keeps, and where it goes: days that point at the old time are not the new one. */
export function newWish(appointment: Appointment, said: Given, world: World): Wish {
  const { service, practitioner, site, modality } = appointment;
  const given = ofItsService(since(appointment, said), appointment, world);
  const told = given.when ?? [];
  const isOld = (when: When) =>
    fits(appointment, { when: [when] }) || (said.visitAt?.includes(when) ?? false);
  const others = told.filter((when) => !isOld(when));
  // "Otro día en la tarde" is said of a visit that is in the afternoon itself.
  const isElsewhen = given.sooner || given.instead === 'another-day';
  const to = others.length > 0 || !isElsewhen ? others : told.filter(({ type }) => type === 'timerange');
  const kept = { service, practitioner, site, siteIsKept: true as const, modality, windows: [] };
  const wish = wishWith(kept, { ...given, when: to });
  return toward(appointment, atSite(wish, given, world), { ...given, when: to }, world);
}

/** What was said, without another service and who gives only that: a visit is moved to no other service. */
function ofItsService(given: Given, { service }: Appointment, { clinic }: World): Given {
  const doctor = clinic.practitioners.find(({ id }) => id === given.practitioner);
  if ((!given.service || given.service === service) && (!doctor || doctor.services.includes(service)))
    return given;
  const { service: _other, practitioner: _elses, ...rest } = given;
  return doctor?.services.includes(service) ? { ...rest, practitioner: doctor.id } : rest;
}

/** The days that are meant: those named; else any sooner, or any other, than the visit's; else its own. */
export function toward(
  appointment: Appointment,
  wished: Wish,
  { sooner, instead, practitioner, site, onAnyDay, when = [], notOn = [] }: Given,
  { clinic }: World,
): Wish {
  const isOther = instead === 'another-doctor';
  const wish = isOther ? withAnother(wished, appointment, clinic) : wished;
  // "Nada antes del jueves?", of Thursday's: no later day is looked for instead.
  const isBefore = (one: When) => !one.from && one.to !== null && one.to.slice(0, 10) <= appointment.startsAt;
  if (when.length > 0 && when.every((one) => isOfDays(one) && isBefore(one)))
    return { ...wish, before: appointment.startsAt.slice(0, 16) };
  if (onAnyDay || when.some(isOfDays)) return wish;
  // With somebody else, or elsewhere, and nothing said of when: on the day that it is on.
  const isNamed = practitioner !== undefined && practitioner !== appointment.practitioner;
  const isElsewhere = site !== undefined && site !== appointment.site && !sooner && !instead;
  if ((isOther || isNamed || isElsewhere) && !wish.windows.length && !notOn.length)
    return { ...wish, windows: [wholeDay(appointment.startsAt)] };
  if (sooner) return { ...wish, before: appointment.startsAt.slice(0, 16) };
  // "No podré ese día, pásemela en la mañana": of any day.
  if (notOn.some((day) => isAmong(appointment.startsAt, [day]))) return onOtherDays(wish, appointment);
  return instead === 'another-day' ? onOtherDays(wish, appointment) : onDayOf(appointment, wish);
}

/** The same with somebody else who has that service, wherever they are; as it was, where nobody has. */
function withAnother(
  { site, ...wish }: Wish,
  { service, practitioner }: Appointment,
  { practitioners }: World['clinic'],
): Wish {
  const other = practitioners.find(({ id, services }) => id !== practitioner && services.includes(service));
  return other ? { ...wish, practitioner: other.id } : { ...wish, ...(site && { site }) };
}

/** Says who sees patients where a visit is moved to, if whom it is with does not; null where nobody else need. */
export function withWhom(
  { wish, appointment }: { wish: Wish; appointment: Appointment | null },
  { clinic }: World,
): Reply | null {
  const { site } = wish;
  if (!appointment || !site || site === appointment.site || wish.practitioner) return null;
  const [other, ...more] = clinic.practitioners.filter(
    ({ services, sites }) => services.includes(appointment.service) && sites.includes(site),
  );
  if (!other || other.id === appointment.practitioner) return null;
  const args = { site: { site }, doctor: { doctor: appointment.practitioner } };
  if (more.length) return { key: 'rescheduling.elsewhere', args };
  return { key: 'rescheduling.elsewhere-with', args: { ...args, other: { doctor: other.id } } };
}
