import assert from 'node:assert/strict';
import { it } from 'node:test';
import { newConversation } from '../../../flows/conversation/conversation-state.ts';
import type { RecordEffect } from '../../../flows/effects.ts';
import type { HandoffSummary } from '../../../flows/handoff.ts';
import { ANA, ANA_ELSEWHERE, effectKey, LUIS, type Open, turn, turnWith } from './trial.ts';

const consent = (given: boolean): RecordEffect => ({
  type: 'keepConsent',
  params: { purpose: 'care', given },
});

const person = (name: string, more?: object): RecordEffect => ({
  type: 'keepPerson',
  params: { id: null, name, nationalId: null, birthDate: null, relation: 'self', ...more },
});

const timer = (name: string, seconds: number): RecordEffect => ({
  type: 'startTimer',
  params: { name, seconds },
});

export function writesRecords(open: Open): void {
  it('knows what a contact agreed to, on whichever channel it was said', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turnWith(ANA, 0, [consent(false)]));
    assert.equal((await store.load(ANA)).contact.consent, false);
    await store.commit({ ...turnWith(ANA, 1, [consent(true)]), at: 25 });
    assert.equal((await store.load({ ...ANA, channel: 'sms' })).contact.consent, true);
    assert.equal((await store.load(LUIS)).contact.consent, null);
    assert.equal((await store.load(ANA_ELSEWHERE)).contact.consent, null);
    const { address } = ANA;
    assert.deepEqual(await store.consents('andes'), [{ address, purpose: 'care', given: true, at: 25 }]);
    assert.deepEqual(await store.consents('ipe'), []);
  });

  it('knows what help a contact agreed to, until they take back the use of their data', async () => {
    await using trial = await open();
    const { store } = trial;
    const help = (purpose: 'words' | 'voice', given: boolean): RecordEffect => ({
      type: 'keepConsent',
      params: { purpose, given },
    });
    await store.commit(turnWith(ANA, 0, [help('voice', true), help('words', false), consent(true)]));
    const agreed = (await store.load(ANA)).contact;
    assert.deepEqual([agreed.consent, agreed.help], [true, { words: false, voice: true }]);
    await store.commit(turnWith(ANA, 1, [consent(false)]));
    const left = (await store.load(ANA)).contact;
    assert.deepEqual([left.consent, left.help], [false, { words: null, voice: null }]);
  });

  it('knows who wants no more messages, until they do again', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turnWith(ANA, 0, [{ type: 'optOut', params: {} }]));
    assert.equal((await store.load(ANA)).contact.optedOut, true);
    assert.deepEqual(await store.optedOut('andes'), [ANA.address]);
    assert.deepEqual(await store.optedOut('ipe'), []);
    await store.commit(turnWith(ANA, 1, [{ type: 'optIn', params: {} }]));
    assert.equal((await store.load(ANA)).contact.optedOut, false);
    assert.deepEqual(await store.optedOut('andes'), []);
  });

  it('registers a person under the id that was given, or under the key of the effect', async () => {
    await using trial = await open();
    const { store } = trial;
    const nationalId = { kind: 'CC', value: '52111222' };
    await store.commit(
      turnWith(ANA, 0, [
        person('Ana Gómez', { id: 'p-ana', nationalId, birthDate: '1985-04-12' }),
        person('Mateo Ruiz', { relation: 'son' }),
      ]),
    );
    assert.deepEqual((await store.load(ANA)).contact.people, [
      { id: 'p-ana', name: 'Ana Gómez', birthDate: '1985-04-12', nationalId: '52111222', relation: 'self' },
      { id: effectKey(ANA, 1, 1), name: 'Mateo Ruiz', birthDate: null, nationalId: null, relation: 'son' },
    ]);
    assert.deepEqual((await store.load(LUIS)).contact.people, []);
    assert.deepEqual((await store.load(ANA_ELSEWHERE)).contact.people, []);
  });

  it('takes two people with one document for one patient, and leaves what was known as it was', async () => {
    await using trial = await open();
    const { store } = trial;
    const nationalId = { kind: 'CC', value: '52111222' };
    await store.commit(turnWith(ANA, 0, [person('Ana Gómez', { id: 'p1', nationalId })]));
    await store.commit(turnWith(LUIS, 0, [person('Anita', { id: 'p2', nationalId, relation: 'mother' })]));
    await store.commit(turnWith(ANA_ELSEWHERE, 0, [person('Ana', { id: 'p3', nationalId })]));
    const [known] = (await store.load(LUIS)).contact.people;
    assert.deepEqual([known?.id, known?.name, known?.relation], ['p1', 'Ana Gómez', 'mother']);
    assert.equal((await store.load(ANA_ELSEWHERE)).contact.people[0]?.id, 'p3');
    // Whatever was written under the other id is still found.
    assert.equal((await store.findPatient('andes', { id: 'p2' }))?.name, 'Ana Gómez');
  });

  it('adds to a person what is new', async () => {
    await using trial = await open();
    const { store } = trial;
    const nationalId = { kind: 'CC', value: '52111222' };
    await store.commit(turnWith(ANA, 0, [person('Ana', { id: 'p1', birthDate: '1985-04-12' })]));
    await store.commit(turnWith(ANA, 1, [person('Ana Gómez', { id: 'p1', nationalId, relation: 'self' })]));
    assert.deepEqual((await store.load(ANA)).contact.people, [
      { id: 'p1', name: 'Ana Gómez', birthDate: '1985-04-12', nationalId: '52111222', relation: 'self' },
    ]);
  });

  it('starts timers, one of a name in each frame, and stops them', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turnWith(ANA, 0, [timer('nudge', 600), timer('leave', 900)], 1));
    await store.commit(turnWith(ANA, 1, [timer('nudge', 300)], 2));
    await store.commit({ ...turnWith(ANA, 2, [timer('nudge', 700)], 1), at: 1_020 });
    await store.commit(turnWith(ANA, 3, [{ type: 'stopTimer', params: { name: 'leave' } }], 1));
    await store.commit(turnWith(LUIS, 0, [{ type: 'stopTimer', params: { name: 'nudge' } }], 1));
    const { rows } = await store.lane(ANA, 10_000_000, 10);
    assert.deepEqual(
      rows.map(({ event, readyAt, timer }) => ({ event, readyAt, timer })),
      [
        { event: { type: 'timer.elapsed', name: 'nudge', frame: 2 }, readyAt: 300_020, timer: '2:nudge' },
        { event: { type: 'timer.elapsed', name: 'nudge', frame: 1 }, readyAt: 701_020, timer: '1:nudge' },
      ],
    );
    assert.equal((await store.readyLanes(20, 10)).nextReadyAt, 300_020);
  });

  it('takes no turn on a timer that was stopped meanwhile', async () => {
    await using trial = await open();
    const { store } = trial;
    await store.commit(turnWith(ANA, 0, [timer('nudge', 600)]));
    const [row] = (await store.lane(ANA, 10_000_000, 10)).rows;
    await store.commit(turnWith(ANA, 1, [{ type: 'stopTimer', params: { name: 'nudge' } }]));
    assert.equal(await store.commit(turn(ANA, 2, { rows: [row!.id] })), 'stale');
  });

  it('shows a handoff as it stands in the conversation', async () => {
    await using trial = await open();
    const { store } = trial;
    const summary: HandoffSummary = { flow: 'booking', known: { service: 'cardiology' } };
    const stand = (status: 'waiting' | 'with-agent' | null) => {
      return { ...newConversation('es'), handoff: status && ({ reason: 'asked', status } as const) };
    };
    const ask = turnWith(ANA, 0, [{ type: 'handOff', params: { reason: 'asked', summary } }]);
    await store.commit({ ...ask, state: stand('waiting') });
    const [first] = await store.handoffs('andes');
    assert.deepEqual(first, { id: first?.id, ...ANA, reason: 'asked', summary, status: 'waiting', at: 20 });
    const statuses = async () => (await store.handoffs('andes')).map(({ status }) => status);
    await store.commit(turn(ANA, 1, { state: stand('with-agent') }));
    assert.deepEqual(await statuses(), ['with-agent']);
    await store.commit(turn(ANA, 2, { state: stand(null) }));
    assert.deepEqual(await statuses(), ['resolved']);
    const again = turnWith(ANA, 3, [{ type: 'handOff', params: { reason: 'confused', summary } }]);
    await store.commit({ ...again, state: stand('waiting') });
    assert.deepEqual(await statuses(), ['resolved', 'waiting']);
    await store.commit({
      ...turnWith(ANA, 4, [{ type: 'withdrawHandOff', params: {} }]),
      state: stand(null),
    });
    assert.deepEqual(await statuses(), ['resolved', 'resolved']);
    assert.deepEqual(await store.handoffs('ipe'), []);
  });

  it('keeps an errand with a person open, though the assistant goes on meanwhile', async () => {
    await using trial = await open();
    const { store } = trial;
    const summary: HandoffSummary = { flow: 'privacy', known: { wants: 'erase' } };
    const ask = turnWith(ANA, 0, [{ type: 'handOff', params: { reason: 'privacy', summary } }]);
    const waiting = { reason: 'privacy', status: 'waiting' } as const;
    await store.commit({ ...ask, state: { ...newConversation('es'), handoff: waiting } });
    await store.commit(turn(ANA, 1, { state: { ...newConversation('es'), errand: 'privacy' } }));
    const statuses = async () => (await store.handoffs('andes')).map(({ status }) => status);
    assert.deepEqual(await statuses(), ['waiting']);
    await store.commit(turn(ANA, 2, { state: newConversation('es') }));
    assert.deepEqual(await statuses(), ['resolved']);
  });

  it('keeps what became of an offer, how a visit was, and the orders that were sent', async () => {
    await using trial = await open();
    const { store } = trial;
    const wish = { service: 'mri', from: '2026-03-10T10:15', to: null, patient: 'ana' };
    await store.commit(turnWith(ANA, 0, [{ type: 'joinWaitlist', params: wish }]));
    const [waiting] = await store.waitlist('andes');
    const order = {
      id: 'o-1',
      patient: 'ana',
      files: ['f-1', 'f-2'],
      faulty: [],
      reason: null,
      service: 'mri',
      fields: { a: 'ñ' },
    };
    await store.commit(
      turnWith(ANA, 1, [
        { type: 'settleOffer', params: { id: waiting!.id, status: 'accepted' } },
        { type: 'recordOpinion', params: { appointmentId: 'v-1', score: 2, comment: null } },
        { type: 'recordOpinion', params: { appointmentId: 'v-1', score: null, comment: 'esperé' } },
        { type: 'keepOrder', params: { ...order, status: 'needs-review', appointmentId: null } },
        { type: 'keepOrder', params: { ...order, status: 'accepted', appointmentId: 'v-1' } },
      ]),
    );
    assert.equal((await store.waitlist('andes'))[0]?.status, 'accepted');
    assert.deepEqual(await store.opinions('andes'), [
      { appointment: 'v-1', score: 2, comment: null },
      { appointment: 'v-1', score: null, comment: 'esperé' },
    ]);
    const { faulty: _, ...kept } = order;
    assert.deepEqual(await store.orders('andes'), [{ ...kept, status: 'accepted' }]);
    assert.deepEqual([await store.orders('ipe'), await store.opinions('ipe')], [[], []]);
  });

  it('keeps what the clinic is left with: who waits, and what could not be had', async () => {
    await using trial = await open();
    const { store } = trial;
    const wish = { service: 'mri', from: '2026-03-10T10:15', to: '2026-03-17T00:00' };
    await store.commit(
      turnWith(ANA, 0, [
        { type: 'recordUnmet', params: { ...wish, reason: 'no-opening' } },
        { type: 'joinWaitlist', params: { ...wish, patient: 'ana', to: null } },
        { type: 'recordUnanswered', params: { topic: null } },
        { type: 'speak', params: { language: 'pt' } },
      ]),
    );
    assert.deepEqual(await store.unmet('andes'), [{ ...wish, reason: 'no-opening' }]);
    const [waiting] = await store.waitlist('andes');
    const place = { id: waiting?.id, patient: 'ana', ...wish, to: null, wish: null, status: 'waiting' };
    assert.deepEqual(waiting, { ...place, at: 20, offer: null, unanswered: 0 });
    assert.deepEqual([await store.unmet('ipe'), await store.waitlist('ipe')], [[], []]);
  });

  it('keeps what somebody waits for, and no more of it than they asked for last', async () => {
    await using trial = await open();
    const { store } = trial;
    const place = { service: 'mri', from: '2026-03-10T10:15', to: null, patient: 'ana' };
    const windows = [{ dayFrom: '06:00', dayTo: '12:00' }];
    const mornings = {
      practitioner: 'ruiz',
      windows,
      notOn: [{ from: '2026-03-11T00:00', to: '2026-03-12T00:00' }],
    };
    const wishes = async () => (await store.waitlist('andes')).map(({ wish }) => wish);
    await store.commit(turnWith(ANA, 0, [{ type: 'joinWaitlist', params: { ...place, wish: mornings } }]));
    assert.deepEqual(await wishes(), [mornings]);
    await store.commit(turnWith(ANA, 1, [{ type: 'joinWaitlist', params: { ...place, wish: { windows } } }]));
    assert.deepEqual(await wishes(), [{ windows }]);
    await store.commit(turnWith(ANA, 2, [{ type: 'joinWaitlist', params: place }]));
    assert.deepEqual(await wishes(), [null]);
  });

  it('gives one place on a list to who asks twice, and another to who comes back later', async () => {
    await using trial = await open();
    const { store } = trial;
    const wish = { service: 'mri', from: '2026-03-10T10:15', to: null, patient: 'ana' };
    const join = (more: { from?: string; patient?: string }) =>
      ({ type: 'joinWaitlist', params: { ...wish, ...more } }) as const;
    await store.commit(turnWith(ANA, 0, [join({})]));
    await store.commit(turnWith(ANA, 1, [join({ from: '2026-03-11T09:00' }), join({ patient: 'mateo' })]));
    const places = await store.waitlist('andes');
    assert.deepEqual(
      places.map(({ patient, from }) => [patient, from]),
      [
        ['ana', '2026-03-11T09:00'],
        ['mateo', '2026-03-10T10:15'],
      ],
    );
    const left = { type: 'settleOffer', params: { id: places[0]!.id, status: 'declined' } } as const;
    await store.commit(turnWith(ANA, 2, [left, join({})]));
    assert.deepEqual(
      (await store.waitlist('andes')).map(({ patient, status }) => [patient, status]),
      [
        ['ana', 'declined'],
        ['mateo', 'waiting'],
        ['ana', 'waiting'],
      ],
    );
  });

  it('keeps the questions that nobody has answered, with the words they were asked in', async () => {
    await using trial = await open();
    const { store } = trial;
    const unanswered = (topic: string | null) => ({ type: 'recordUnanswered', params: { topic } }) as const;
    const asks = (text: string, at: number) =>
      ({ at, transcript: [{ who: 'patient', text, detail: null }] }) as const;
    await store.commit({ ...turnWith(ANA, 0, [unanswered(null)]), ...asks('¿Hay wifi?', 20) });
    await store.commit({ ...turnWith(ANA, 1, [unanswered('price')]), ...asks('¿Y la sala VIP?', 30) });
    await store.commit(turn(ANA, 2, asks('Gracias', 40)));
    const { channel, address } = ANA;
    assert.deepEqual(await store.unanswered('andes'), [
      { channel, address, topic: null, at: 20, question: '¿Hay wifi?' },
      { channel, address, topic: 'price', at: 30, question: '¿Y la sala VIP?' },
    ]);
    assert.deepEqual(await store.unanswered('ipe'), []);
  });
}
