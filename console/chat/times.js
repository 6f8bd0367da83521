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
  const short = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return {
    /** "8:05 a. m." @param {string | number} at */
    clock: (at) => clock.format(new Date(at)),
    /** "jueves, 12 de marzo" @param {string | number} at */
    day: (at) => day.format(new Date(at)),
    /** "jue, 12 mar", of a civil day `YYYY-MM-DD…` @param {string} civil */
    shortDay: (civil) => short.format(new Date(`${civil.slice(0, 10)}T12:00Z`)),
    /** "jue, 12 mar 8:05", of civil time `YYYY-MM-DDTHH:mm…` @param {string} civil */
    said: (civil) => `${short.format(new Date(`${civil.slice(0, 10)}T12:00Z`))} ${civil.slice(11, 16)}`,
    /** `2026-03-12T08:05` @param {string | number} at */
    local: (at) => iso.format(new Date(at)).replace(' ', 'T'),
  };
}

/** @typedef {ReturnType<typeof timesOf>} Times */
