import { heard } from '../../locales/heard.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { Asked } from '../hearing/asking.ts';
import type { World } from '../world.ts';

/** "Con la doctora", "mas com o doutor", "la del médico": a doctor by no name, and none that is refused. */
const BY_TITLE = heard.titled.byTitle;
/** Another than who is called so: "con otro doctor" names none. */
const OTHER = heard.titled.other;
const SHE = /a$/;

/**
 * What was said, with the one doctor of the service who is called "la doctora", or "o doutor": of those shown, or of the
 * service that is named. Where several are called so, nobody is meant.
 */
export function withTitled({ text }: Said, asked: Asked | null, given: Given, { clinic }: World): Given {
  if (given.practitioner !== undefined || !has(text, heard.titled.title) || has(text, OTHER)) return given;
  const title = [...folded(text).matchAll(BY_TITLE)].at(-1)?.groups?.['title'];
  if (!title) return given;
  const { practitioners } = clinic;
  const isCalled = ({ name }: Practitioner) => isShe(name) === SHE.test(title);
  const shown = given.service === undefined ? practitioners.filter(({ id }) => idsShown(asked).has(id)) : [];
  const [one, ...others] = shown.filter(isCalled);
  if (one && !others.length) return { ...given, practitioner: one.id };
  const service = given.service ?? onlyService(shown);
  const [other, ...more] = practitioners.filter(
    (doctor) => doctor.services.includes(service!) && isCalled(doctor),
  );
  return service && other && !more.length ? { ...given, practitioner: other.id } : given;
}

type Practitioner = World['clinic']['practitioners'][number];

/** Whose times are shown, or whose is about to be booked. */
function idsShown(asked: Asked | null): ReadonlySet<string> {
  const shown = [asked?.args, ...(asked?.choices ?? []).map(({ args }) => args)].flatMap((args) => {
    const doctor = args?.['practitioner'];
    return typeof doctor === 'object' && 'practitioner' in doctor ? [doctor.practitioner] : [];
  });
  return new Set(shown);
}

/** The one service that all of them see patients for. */
function onlyService(shown: readonly Practitioner[]): string | undefined {
  const [first] = shown;
  const services =
    first?.services.filter((id) => shown.every((doctor) => doctor.services.includes(id))) ?? [];
  return services.length === 1 ? services[0] : undefined;
}

/** Whether a doctor is a woman, as far as the title tells; null where it does not. */
function isShe(name: string): boolean | null {
  if (heard.titled.isShe.test(name)) return true;
  return heard.titled.isHe.test(name) ? false : null;
}
