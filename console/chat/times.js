/**
 * How a clinic says days and hours, in its own zone: whoever reads may be elsewhere.
 * @param {string} locale
 * @param {string} zone
 */
export function timesOf(locale, zone) {
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const date = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' });
  const short = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
  });
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  /** @param {string} civil */
  const shortDay = (civil) => short.format(new Date(`${civil.slice(0, 10)}T12:00Z`)).replace(/[.,]/g, '');
  return {
    /** "8:05 a. m." @param {string | number} at */
    clock: (at) => clock.format(new Date(at)),
    /** "jueves, 12 de marzo" @param {string | number} at */
    day: (at) => day.format(new Date(at)),
    /** "12 de marzo de 2026" @param {string | number} at */
    date: (at) => date.format(new Date(at)),
    /** "jue 12", of a civil day `YYYY-MM-DD…` @param {string} civil */
    shortDay,
    /** "jue 12 8:05", of civil time `YYYY-MM-DDTHH:mm…` @param {string} civil */
    said: (civil) => `${shortDay(civil)} ${civil.slice(11, 16)}`,
    /** `2026-03-12T08:05` @param {string | number} at */
    local: (at) => iso.format(new Date(at)).replace(' ', 'T'),
  };
}

/** @typedef {ReturnType<typeof timesOf>} Times */
