import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noOrder, type Reading, type ReadingReason } from '../../../adapters/documents/documents.ts';
import { checkOrder, type OrderContext } from '../../../bot/orders/check-order.ts';

const context: OrderContext = {
  services: [
    { id: 'mri', name: 'resonancia', otherNames: ['resonancia magnética'] },
    { id: 'laboratory', name: 'laboratorio', otherNames: ['exámenes de sangre'] },
    { id: 'ultrasound', name: 'ecografía', otherNames: ['ultrasonido'] },
  ],
  people: [
    { id: 'ana', name: 'Ana Gómez', nationalId: '52111222' },
    { id: 'mateo', name: 'Mateo Ruiz', nationalId: null },
  ],
  today: '2026-03-10',
  validDays: 180,
};

const MRI = { code: '883230', system: 'CUPS', description: 'RESONANCIA DE COLUMNA', quantity: 1 };

/** An order that is Ana's, sure in all that is needed; but for what is given. */
function order(
  fields: Partial<Reading['fields']> = {},
  more: Partial<Pick<Reading, 'items' | 'confidence' | 'files'>> = {},
): Reading {
  return {
    ...noOrder('not-an-order', 'other', more.files ?? [{ pages: 1, fault: null }]),
    verdict: 'order',
    reason: null,
    fields: {
      ...noOrder('not-an-order', 'other').fields,
      patient_name: 'GÓMEZ ANA',
      patient_id: { type: 'CC', value: '52111222' },
      issue_date: '2026-03-05',
      ...fields,
    },
    items: more.items ?? [MRI],
    confidence: {
      patient_name: 0.99,
      patient_id: 0.99,
      issue_date: 0.99,
      authorization_expiry: 0.99,
      items: 0.99,
      ...more.confidence,
    },
  };
}

const outcome = (reading: Reading, given: Partial<OrderContext> = {}) => {
  const { status, reason, service } = checkOrder(reading, { ...context, ...given });
  return [status, reason, service];
};

describe('an order is', () => {
  it('accepted by itself when all that is needed is sure, and booked from by its service', () => {
    assert.deepEqual(outcome(order()), ['accepted', null, 'mri']);
  });

  it('told to be whose it is made out to, and nobody’s where two are called like that', () => {
    const his = order({ patient_name: 'RUIZ MATEO', patient_id: { type: 'RC', value: '1020304050' } });
    const twins = [...context.people, { id: 'twin', name: 'Mateo Ruiz', nationalId: null }];
    assert.equal(checkOrder(order(), context).patient, 'ana');
    assert.equal(checkOrder(his, context).patient, 'mateo');
    assert.equal(checkOrder(his, { ...context, people: twins }).patient, null);
    const strange = order({ patient_name: 'PÁEZ ROSA', patient_id: { type: 'CC', value: '41555666' } });
    assert.equal(checkOrder(strange, context).patient, null);
  });

  it('sent again in part, where one of its pages could not be read: there may be more on it', () => {
    const files = [
      { pages: 1, fault: null },
      { pages: 1, fault: 'dark' as const },
    ];
    assert.deepEqual(outcome(order({}, { files })), ['needs-photo', 'dark', 'mri']);
  });

  it("accepted by the patient's name alone, where the clinic knows no number of theirs", () => {
    const childs = order({
      patient_name: 'RUIZ GOMEZ MATEO',
      patient_id: { type: 'RC', value: '1099888777' },
    });
    assert.deepEqual(outcome(childs), ['accepted', null, 'mri']);
  });

  it('refused when it is surely of somebody else, whatever it is for', () => {
    const carlos = { patient_name: 'Carlos Pérez', patient_id: { type: 'CC', value: '79555111' } };
    assert.deepEqual(outcome(order(carlos)), ['refused', 'other-patient', 'mri']);
  });

  for (const [what, reading, given] of [
    ['its patient is not known here', order(), { people: [] }],
    [
      'the number is another than the namesake has',
      order({ patient_id: { type: 'CC', value: '52111223' } }),
      {},
    ],
    ['the number is theirs, beside the name of nobody here', order({ patient_name: 'Carlos Pérez' }), {}],
    [
      "the number is unsure and the name is nobody's",
      order({ patient_name: 'Ana Torres' }, { confidence: { patient_id: 0.6 } }),
      {},
    ],
  ] as const) {
    it(`looked at by a person where ${what}`, () => {
      assert.deepEqual(outcome(reading, given), ['needs-review', 'patient', 'mri']);
    });
  }

  it('refused once it is older than the clinic takes, or its authorization has run out, where that is sure', () => {
    assert.deepEqual(outcome(order({ issue_date: '2025-09-10' })), ['refused', 'expired', 'mri']);
    assert.deepEqual(outcome(order({ issue_date: '2025-09-11' })), ['accepted', null, 'mri']);
    assert.deepEqual(outcome(order({ authorization_expiry: '2026-03-09' })), ['refused', 'expired', 'mri']);
    assert.deepEqual(outcome(order({ authorization_expiry: '2026-03-10' })), ['accepted', null, 'mri']);
    const unsure = order({ issue_date: '2024-01-01' }, { confidence: { issue_date: 0.6 } });
    assert.deepEqual(outcome(unsure), ['needs-review', 'issue_date', 'mri']);
  });

  it('looked at by a person where its date has not come yet, or is not on the paper', () => {
    assert.deepEqual(outcome(order({ issue_date: '2026-03-11' })), ['needs-review', 'issue_date', 'mri']);
    assert.deepEqual(outcome(order({ issue_date: null })), ['needs-review', 'issue_date', 'mri']);
  });

  it('looked at by a person where its studies are unsure, of several services, or of none that is done here', () => {
    const sugar = { code: null, system: null, description: 'GLUCOSA EN AYUNAS', quantity: 1 };
    const knee = { code: null, system: null, description: 'ARTROSCOPIA DE RODILLA', quantity: 1 };
    assert.deepEqual(outcome(order({}, { confidence: { items: 0.8 } })), ['needs-review', 'items', 'mri']);
    assert.deepEqual(outcome(order({}, { items: [MRI, sugar] })), ['needs-review', 'service', null]);
    assert.deepEqual(outcome(order({}, { items: [knee] })), ['needs-review', 'service', null]);
    assert.deepEqual(outcome(order({}, { items: [sugar, { ...sugar, description: 'TSH' }] })), [
      'accepted',
      null,
      'laboratory',
    ]);
  });

  it('read by the chapter of its code where its words are not enough', () => {
    const study = { code: '881302', system: 'CUPS', description: 'ABDOMEN TOTAL', quantity: 1 };
    assert.deepEqual(outcome(order({}, { items: [study] })), ['accepted', null, 'ultrasound']);
    assert.deepEqual(outcome(order({}, { items: [{ ...study, system: null }] })), [
      'needs-review',
      'service',
      null,
    ]);
  });

  it('looked at by a person where its words and its code speak of different studies, or of one not done here', () => {
    const wrongCode = { ...MRI, code: '881302', description: 'RM DE COLUMNA' };
    const echo = { code: '881202', system: 'CUPS', description: 'ECOCARDIOGRAMA TRANSTORÁCICO', quantity: 1 };
    for (const item of [wrongCode, echo]) {
      assert.deepEqual(outcome(order({}, { items: [item] })), ['needs-review', 'service', null]);
    }
  });

  it('photographed again where hardly anything on it could be read', () => {
    assert.deepEqual(outcome(order({}, { confidence: { items: 0.3 } })), ['needs-photo', null, 'mri']);
  });
});

describe('what is no order is', () => {
  const cases: [Parameters<typeof noOrder>[0], ReadingReason, string][] = [
    ['unreadable', 'blurred', 'needs-photo'],
    ['unreadable', 'upside-down', 'needs-photo'],
    ['refused', 'too-slow', 'needs-photo'],
    ['refused', 'encrypted', 'refused'],
    ['refused', 'corrupt', 'refused'],
    ['not-an-order', 'result', 'refused'],
    ['not-an-order', 'prescription', 'refused'],
  ];
  for (const [verdict, reason, status] of cases) {
    it(`${status} where it is ${reason}`, () => {
      assert.deepEqual(checkOrder(noOrder(verdict, reason), context), {
        status,
        reason,
        service: null,
        fields: {},
      });
    });
  }
});
