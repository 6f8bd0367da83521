import { handedOver, testCases } from '../kit/flows/cases.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../kit/flows/examples.ts';
import { day, redFlag, says } from '../kit/flows/said.ts';

const friday = day('2026-03-13');

testCases({
  'a conversation that a person has': [
    {
      it: 'hears nothing from the bot once somebody speaks',
      talk: [...handedOver, () => ({ type: 'agent.joined' }), says({ values: [friday] })],
      says: [],
    },
    {
      it: 'is told once, while nobody has come, that what is said gets to the person',
      talk: [...handedOver, says({ values: [friday] })],
      says: ['person.noted'],
    },
    {
      it: 'is not told so twice',
      talk: [...handedOver, says({ values: [friday] }), says({ text: 'me cobraron dos veces' })],
      says: [],
    },
    {
      it: 'says when the person will read it where nobody is there',
      world: 'known, with nobody at the desk',
      talk: [intent.human, says({ text: 'me cobraron dos veces' })],
      says: ['person.noted-later'],
    },
    {
      it: 'is answered what the file of the clinic has, while nobody has come',
      talk: [...handedOver, says({ text: '¿tienen parqueadero?' })],
      says: ['question.answer'],
    },
    {
      it: 'leaves to the person what is no question',
      talk: [...handedOver, says({ text: 'me cobraron dos veces la consulta', wants: ['faq_price'] })],
      says: ['person.noted'],
    },
    {
      it: 'is taken back by who can do without a person, and goes on where it stood',
      talk: [...handedOver, says({ text: 'no hace falta una persona' })],
      says: ['person.back', 'choosing.offer-soonest'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'is taken back together with what is wanted instead',
      talk: [intent.human, says({ text: 'no quiero un asesor, ¿dónde quedan?', wants: ['faq_location'] })],
      says: ['person.back', 'question.answer'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'is taken back by nobody who still wants the person',
      talk: [...handedOver, says({ text: 'no quiero un robot, quiero una persona', wants: ['human'] })],
      says: ['person.noted'],
    },
    {
      it: 'is not lost for what is to be done with their data, by who goes on meanwhile',
      talk: [
        control.my_data,
        says({ text: 'una copia', values: [{ type: 'choice', choice: { index: 1 } }] }),
        control.back,
      ],
      says: ['person.back-kept', 'menu.what'],
      does: [],
    },
    {
      it: 'is not waited for by a visit that is wanted, where it is only to see to their data',
      talk: [
        control.my_data,
        says({ text: 'que los borren', values: [{ type: 'choice', choice: { index: 3 } }] }),
        says({ text: 'y mientras tanto necesito una cita', wants: ['book'] }),
      ],
      says: ['person.back-kept', 'choosing.which-service'],
      does: [],
    },
    {
      it: "is a person's again, once somebody takes up what is to be done with their data",
      talk: [
        control.my_data,
        says({ text: 'que los borren', values: [{ type: 'choice', choice: { index: 3 } }] }),
        says({ text: 'y mientras tanto necesito una cita', wants: ['book'] }),
        () => ({ type: 'agent.joined' }),
        says({ text: 'cardiología' }),
      ],
      says: [],
    },
    {
      it: 'hears what is told of their data, and begins nothing for it',
      talk: [
        control.my_data,
        says({ text: 'que los borren', values: [{ type: 'choice', choice: { index: 3 } }] }),
        says({ text: 'es que no me fío', wants: ['book'], band: 'confirm' }),
      ],
      says: ['person.noted', 'person.or-back'],
    },
    {
      it: 'takes back what was to be done with their data, once they think better of it',
      talk: [
        control.my_data,
        says({ text: 'que los borren', values: [{ type: 'choice', choice: { index: 3 } }] }),
        says({ text: 'no, cambié de idea' }),
      ],
      says: ['person.back', 'menu.what'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'is over with an emergency that is over, where something else is wanted',
      talk: [
        intent.emergency,
        says({
          text: 'ya lo llevamos a la guardia, está estable. quería turno para el viernes',
          wants: ['book'],
        }),
      ],
      says: ['hello.known', 'person.back', 'choosing.which-service'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'goes on with an emergency that is not said to be over, and tells how to go on without',
      talk: [
        intent.emergency,
        says({ text: 'y deme una cita', wants: ['book'] }),
        says({ text: 'deme la cita', wants: ['book'] }),
      ],
      says: ['person.or-back'],
    },
    {
      it: 'ends where nobody has to see to it any more',
      talk: [intent.human, says({ text: 'ya lo resolví, gracias' })],
      says: ['person.called-off'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'is taken back by who needs nobody any more, and asks something else',
      talk: [intent.human, says({ text: 'no, ya no hace falta, ¿tienen parqueadero?' })],
      says: ['person.back', 'question.answer'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'is taken back by who gives up waiting',
      talk: [intent.human, says({ text: 'desisto, quero cancelar', wants: ['cancel'] })],
      says: ['person.back'],
      does: ['withdrawHandOff', 'findAppointments'],
    },
    {
      it: 'is not ended by who only asks whether it was seen to',
      talk: [intent.human, says({ text: '¿ya lo resolvieron?' })],
      says: ['person.noted'],
    },
    {
      it: 'keeps telling the number to call in an emergency',
      talk: [says({ redFlag: redFlag('emergency') }), says({ text: 'ya lo resolví, vienen en camino' })],
      says: ['person.noted-emergency'],
    },
    {
      it: 'still hears the number to call in an emergency',
      talk: [...handedOver, says({ redFlag: redFlag('emergency') })],
      says: ['emergency.call'],
      does: ['handOff'],
    },
    {
      it: 'can be taken back while nobody has taken it up',
      talk: [...handedOver, control.back],
      says: ['person.back', 'choosing.offer-soonest'],
      does: ['withdrawHandOff'],
    },
    {
      it: 'cannot be taken back from somebody who speaks',
      talk: [...handedOver, () => ({ type: 'agent.joined' }), control.back],
      says: [],
    },
    {
      it: 'passes on what the person writes',
      talk: [...handedOver, () => ({ type: 'agent.said', text: 'Buenos días.' })],
      says: [],
      does: ['relay'],
    },
    {
      it: 'goes on where it stood when the person hands it back',
      talk: [...handedOver, () => ({ type: 'agent.resolved' })],
      says: ['person.returned', 'choosing.offer-soonest'],
    },
    {
      it: 'says honestly when nobody is there',
      world: 'known, with nobody at the desk',
      talk: [intent.human],
      says: ['hello.known', 'person.later'],
      does: ['handOff'],
    },
  ],
});
