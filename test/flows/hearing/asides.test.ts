import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeInHand } from '../../../flows/hearing/in-hand.ts';
import { offered, testCases } from '../../kit/flows/cases.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { DUES } from '../../kit/flows/dues.ts';
import { day, says, sentence } from '../../kit/flows/said.ts';
import { answered, talk } from '../../kit/flows/talk.ts';

const framesOf = (due: keyof typeof DUES) => talk(WORLDS.known, () => DUES[due]).scene.conversation.frames;

describe('where the visit is that is spoken of', () => {
  test('is the site of the one that is reminded of', () => {
    assert.deepEqual(placeInHand(framesOf('a reminder')), {
      site: DUES['a reminder'].about.appointment?.site,
    });
  });

  test('is nowhere, of one by video', () => {
    assert.deepEqual(placeInHand(framesOf('a reminder of a visit by video')), {});
  });

  test('is nowhere, where none is', () => assert.deepEqual(placeInHand([]), {}));
});

testCases({
  'a question of what no file tells': [
    {
      it: 'is not answered by the address: where things are inside',
      talk: [says({ text: 'onde fica o banheiro?', wants: ['faq_location'] })],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'is answered with another that is asked as plainly in the same sentence',
      talk: [says({ text: 'dónde es que quedan ustedes y si atienden el domingo', wants: ['faq_hours'] })],
      says: ['hello.known', 'question.answer', 'question.answer'],
    },
    {
      it: 'of somebody, asked beside the time that is chosen, does not make the visit theirs',
      talk: [
        ...offered,
        sentence('la primera. ¿mi papá puede entrar?', [
          ['la primera', { type: 'choice', choice: { index: 1 } }],
          ['papá', { type: 'person', person: 'father' }],
        ]),
      ],
      says: [],
      does: ['holdOpening'],
    },
    {
      it: 'of somebody whom the time would be for makes it theirs',
      talk: [
        ...offered,
        sentence('la primera. ¿puede ser para mi papá?', [
          ['la primera', { type: 'choice', choice: { index: 1 } }],
          ['papá', { type: 'person', person: 'father' }],
        ]),
      ],
      says: ['identify.all-other'],
    },
    {
      it: 'chooses nothing of the times that are shown, by a name in it',
      talk: [
        ...offered,
        says({
          text: '¿Cuánto vale? ¿y tienen parqueadero en la sede norte?',
          wants: ['faq_price'],
          values: [{ type: 'choice', choice: { index: 1 } }],
        }),
      ],
      says: ['question.answer', 'question.answer', 'repair.back-to', 'choosing.offer-soonest'],
    },
    {
      it: 'is how long it is, of the service that is named, and asks for no visit',
      talk: [
        says({
          text: '¿cuánto dura una consulta de cardiología?',
          wants: ['book'],
          values: [{ type: 'specialty', specialty: 'cardiology' }],
        }),
      ],
      says: ['hello.known', 'question.duration'],
    },
    {
      it: 'is how long it is, beside a visit that is wanted',
      world: 'stranger',
      talk: [
        says({
          text: 'quiero cita de cardiología, ¿cuánto dura la consulta?',
          wants: ['book'],
          values: [{ type: 'specialty', specialty: 'cardiology' }],
        }),
      ],
      says: ['hello.first', 'question.duration', 'heard.book-service', 'welcome.consent'],
    },
    {
      it: 'is no price, where no word of it asks for one: what is not done here is told',
      talk: [
        says({
          text: '¿hacen rayos X?',
          wants: ['faq_price'],
          values: [{ type: 'specialty', specialty: 'xray' }],
        }),
      ],
      says: ['hello.known', 'question.unoffered'],
      does: ['recordUnmet'],
    },
    {
      it: 'is told to a stranger without asking for their data',
      world: 'stranger',
      talk: [
        says({
          text: 'tem dentista aí?',
          wants: ['book'],
          values: [{ type: 'specialty', specialty: 'dentistry' }],
        }),
      ],
      says: ['hello.first', 'question.unoffered'],
      does: ['recordUnmet'],
    },
    {
      it: 'is told before the use of their data is asked about, where a visit of what is not done here is wanted',
      world: 'stranger',
      talk: [
        says({
          text: 'quiero una cita con el odontólogo',
          wants: ['book'],
          values: [{ type: 'specialty', specialty: 'dentistry' }],
        }),
      ],
      says: ['hello.first', 'question.unoffered'],
      does: ['recordUnmet'],
    },
    {
      it: 'is left to the clinic, where it was guessed to be of prices',
      talk: [says({ text: '¿tienen descuento para la tercera edad?', wants: ['faq_price'] })],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'is a price all the same, misspelt',
      talk: [says({ text: 'kuanto bale la consulta', wants: ['faq_price'] })],
      says: ['hello.known', 'question.answer'],
    },
    {
      it: 'is whom there is here for children, and no question of hours',
      talk: [says({ text: '¿atienden niños de 2 años?', wants: ['faq_hours'] })],
      says: ['hello.known', 'question.children'],
    },
    {
      it: 'is no price, of what is not done here',
      talk: [
        says({
          text: '¿tienen ortopedista? ¿cuánto vale la consulta?',
          wants: ['faq_price'],
          values: [{ type: 'specialty', specialty: 'orthopedics' }],
        }),
      ],
      says: ['hello.known', 'question.unoffered'],
      does: ['recordUnmet'],
    },
    {
      it: 'is what each of two costs',
      talk: [
        says({
          text: '¿cuánto cuestan cardiología y pediatría?',
          wants: ['faq_price'],
          values: [
            { type: 'specialty', specialty: 'cardiology' },
            { type: 'specialty', specialty: 'pediatrics' },
          ],
        }),
      ],
      says: ['hello.known', 'question.answer', 'question.answer'],
    },
    {
      it: 'is when a doctor sees people, and not when the clinic is open',
      talk: [
        says({
          text: '¿qué días atiende la doctora Rojas?',
          wants: ['faq_hours'],
          values: [{ type: 'practitioner', practitioner: 'rojas' }],
        }),
      ],
      says: ['hello.known', 'question.doctor'],
    },
    {
      it: 'is when the clinic is open, on another day than that asked about before',
      talk: [
        says({ text: '¿abren el viernes santo?', wants: ['faq_hours'] }),
        says({ text: 'y el sábado santo', wants: ['book'], values: [day('2026-04-04')] }),
      ],
      says: ['question.answer'],
    },
    {
      it: 'is no question of hours, where nothing of the kind was asked before',
      world: 'stranger',
      talk: [says({ text: 'y el sábado santo', wants: ['book'], values: [day('2026-04-04')] })],
      says: ['hello.first', 'heard.book', 'welcome.consent'],
    },
    {
      it: 'is answered for who has no visit here that it could be about',
      world: 'stranger',
      talk: [says({ text: '¿dónde dejo el carro ese día?', wants: ['query_appointment'] })],
      says: ['hello.first', 'question.answer'],
    },
    {
      it: 'is for people of the clinic, where it is asked if somebody may have a study as they are',
      talk: [says({ text: '¿puedo hacerme el examen con el periodo?', wants: ['book'] })],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'is no question of how somebody is, where a visit is asked for',
      world: 'stranger',
      talk: [says({ text: 'estoy embarazada, ¿puedo sacar cita con ginecología?', wants: ['book'] })],
      says: ['hello.first', 'heard.gladly', 'welcome.consent'],
    },
    {
      it: 'is what it costs, and whether an insurer pays, though only that was read',
      talk: [
        says({ text: 'valor consulta particular y si atienden por compensar', wants: ['faq_insurance'] }),
      ],
      says: ['hello.known', 'question.answer', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'is no insurer that a doctor sees people with',
      talk: [
        says({
          text: 'cuánto vale la consulta y si atienden con cita o por orden de llegada',
          wants: ['faq_price'],
        }),
      ],
      says: ['hello.known', 'question.answer'],
    },
    {
      it: 'is what there is at the clinic, read as a question for hours',
      talk: [says({ text: '¿qué especialidades atienden?', wants: ['faq_hours'], controls: ['services'] })],
      says: ['hello.known', 'question.services'],
    },
    {
      it: 'is what there is at the clinic, where that is asked for: the question says it',
      talk: [
        says({ wants: ['book'] }),
        says({ text: '¿qué especialidades tienen?', controls: ['services'] }),
      ],
      says: ['choosing.which-service'],
    },
    {
      it: 'is answered from the file, and no person is called, where one was only guessed at',
      talk: [says({ text: 'necesito un parqueadero', wants: ['human'], band: 'confirm' })],
      says: ['hello.known', 'question.answer'],
    },
    {
      it: 'is how long any may be, where none is named',
      talk: [
        says({ text: 'quanto tempo demora a consulta?', wants: ['query_appointment'] }),
        answered('appointments.found', ({ appointments }) => appointments.length === 0),
      ],
      says: ['question.durations'],
    },
    {
      it: 'is when their turn comes, of who waits there',
      talk: [says({ text: '¿cuánta gente hay antes que yo?' })],
      says: ['hello.known', 'question.wait'],
    },
    {
      it: 'is what it costs, of the service that was spoken of before',
      talk: [
        says({
          text: '¿cuánto dura una consulta de cardiología?',
          values: [{ type: 'specialty', specialty: 'cardiology' }],
        }),
        says({ text: '¿y cuánto cuesta?', wants: ['faq_price'] }),
      ],
      says: ['question.answer'],
    },
    {
      it: 'is whether an order is needed, of the service that was asked about before',
      talk: [
        says({
          text: '¿cuánto vale la cita de cardiología?',
          wants: ['faq_price'],
          values: [{ type: 'specialty', specialty: 'cardiology' }],
        }),
        says({ text: '¿y piden orden?', wants: ['query_status'] }),
      ],
      says: ['question.no-order'],
    },
    {
      it: 'is how to come to it, where it is asked what may be taken before',
      talk: [
        says({
          text: '¿puedo tomar mi pastilla de la tensión antes?',
          values: [{ type: 'specialty', specialty: 'cardiology' }],
        }),
      ],
      says: ['hello.known', 'visit.preparation'],
    },
    {
      it: 'is whether an order is needed, of an exam that wants one',
      talk: [
        says({
          text: '¿necesito orden para la resonancia?',
          values: [{ type: 'specialty', specialty: 'mri' }],
        }),
      ],
      says: ['hello.known', 'visit.order'],
    },
    {
      it: 'is left to the clinic beside one that it answers',
      talk: [says({ text: '¿tienen parqueadero? ¿y en qué piso es?' })],
      says: ['hello.known', 'question.answer', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'and how they are is none',
      talk: [says({ text: 'hola, ¿cómo está? ¿tienen parqueadero?' })],
      says: ['hello.known', 'question.answer'],
    },
    {
      it: 'and the address is told to who asks for that',
      talk: [says({ text: 'onde fica a clínica?', wants: ['faq_location'] })],
      says: ['hello.known', 'question.answer'],
    },
  ],
  'what is asked beside a yes': [
    {
      it: 'is answered without a question mark too',
      talk: [
        () => DUES['a reminder'],
        says({ text: 'Sí, confirmo. Y quería saber si tienen parqueadero.', wants: ['confirm'] }),
      ],
      says: ['question.answer'],
      does: ['stopTimer', 'confirmAppointment'],
    },
    {
      it: 'is answered beside a no too',
      talk: [
        says({ text: 'mis resultados', wants: ['query_results'] }),
        says({ text: 'no, ¿y tienen parqueadero?', wants: ['no'] }),
      ],
      says: ['question.answer', 'menu.bye'],
    },
  ],
});
