import type { RedFlag, RedFlagKind } from '../types.ts';

/** One way to be in danger, told in concepts; every language says the concepts in its own words. */
export interface Rule {
  kind: RedFlagKind;
  level: RedFlag['level'];
  /** Concepts that must all be told, in any order, in one sentence; `a|b` is either. */
  signs: readonly (readonly string[])[];
  /** Words that may lie between the first sign and the last. */
  within: number;
  /** Concepts that, told in the same sentence, make it something else. */
  unless: readonly string[];
  /** Only where hardly anything else is said: "¡emergencia!". */
  alone: boolean;
  /** Only where it is cried out: `¡¡AYUDA!!`, `ayudaaa`. */
  cried: boolean;
  /** Self-harm: no idiom and no errand makes it harmless. */
  firm: boolean;
}

interface Options {
  within?: number;
  unless?: string;
  firm?: true;
  screen?: true;
  alone?: true;
  cried?: true;
}

const NEAR = 7;
/** Anywhere in what was written, not only in one sentence. */
export const ANYWHERE = 1000;

function rule(kind: RedFlagKind, signs: string, options: Options = {}): Rule {
  return {
    kind,
    level: options.screen ? 'screen' : 'emergency',
    signs: signs.split('&').map((sign) => sign.trim().split('|')),
    within: options.within ?? NEAR,
    unless: options.unless?.split('|') ?? [],
    alone: options.alone ?? false,
    cried: options.cried ?? false,
    firm: options.firm ?? false,
  };
}

/** In order of authority: the first rule that holds names the flag. */
export const RULES: readonly Rule[] = [
  rule('suicide', 'selfHarm', { firm: true }),
  rule('suicide', 'suicideTry', { firm: true, unless: 'information|treats' }),
  rule('suicide', 'followDead & mourned', { firm: true, within: ANYWHERE }),
  rule('suicide', 'suicideWord', { unless: 'information|treats' }),
  rule('suicide', 'farewell', { screen: true, firm: true, unless: 'chore' }),

  rule('unconscious', 'unconscious'),
  rule('unconscious', 'unresponsive & who', { unless: 'device' }),
  rule('unconscious', 'unresponsive & body|collapsed|pale', { unless: 'device' }),
  rule('unconscious', 'mute & unresponsive|pale|collapsed|unconscious', { unless: 'device|development' }),
  rule('unconscious', 'collapsed', { screen: true }),
  rule('unconscious', 'crumpled & who', { within: 3, screen: true }),

  rule('seizure', 'convulsing'),
  rule('seizure', 'shaking & foam|eyesBack|unresponsive'),
  rule('seizure', 'foam|eyesBack', { unless: 'teething' }),
  rule('seizure', 'crisis & child & unstoppable|persistent', { within: 10, screen: true }),
  rule('seizure', 'stiffens & infant|child|shaking', { within: 12, screen: true }),

  rule('pregnancy', 'waterBroke'),
  rule('pregnancy', 'labour', { unless: 'teething' }),
  rule('pregnancy', 'pregnant & bleeding|blood|bleedWord', { within: ANYWHERE }),
  rule('pregnancy', 'pregnant & severePain', { within: ANYWHERE }),
  rule('pregnancy', 'pregnant & pain & severe', { within: ANYWHERE }),
  rule('pregnancy', 'pregnant & pain & belly', { within: ANYWHERE, screen: true }),
  rule('pregnancy', 'pregnant & pain & head', { within: ANYWHERE, screen: true }),
  rule('pregnancy', 'pregnant & fell|hit|blurred|highPressure|fluid|convulsing|fainted', {
    within: ANYWHERE,
  }),
  rule('pregnancy', 'pregnant & fever|swollen', { within: ANYWHERE, screen: true }),
  rule('pregnancy', 'carrying & pain & head|belly', { within: ANYWHERE, screen: true }),
  rule('pregnancy', 'carrying & fever|swollen|blurred|fell|hit', { within: ANYWHERE, screen: true }),
  rule('pregnancy', 'gestation & spotting', { within: ANYWHERE }),
  rule('pregnancy', 'pregnant|gestation & pushing', { within: ANYWHERE }),
  rule('pregnancy', 'still & infant & pregnant|gestation', { within: ANYWHERE }),
  rule('pregnancy', 'fluidOut & birthWord', { within: 10 }),
  rule('pregnancy', 'pregnant|gestation & fluidOut', { within: ANYWHERE }),
  rule('pregnancy', 'pregnant & beat', { within: ANYWHERE, unless: 'contagion' }),
  rule('pregnancy', 'pregnant|gestation|postpartum & pressureWord & pressureMid', { within: ANYWHERE }),
  rule('pregnancy', 'pregnant|gestation & belly & hard', { within: ANYWHERE }),
  rule('pregnancy', 'babyStill'),
  rule('pregnancy', 'contractions', { unless: 'muscle' }),
  rule('pregnancy', 'postpartum & bleeding|fever|blood|bleedWord', { within: ANYWHERE }),

  rule('violence', 'willHarm', { firm: true }),
  rule('violence', 'violence'),
  rule('violence', 'beat & aggressor', { unless: 'contagion' }),
  rule('violence', 'willKill & aggressor|afraid|beat'),
  rule('violence', 'threat & aggressor|weapon'),
  rule('violence', 'afraid & aggressor', { screen: true }),
  rule('violence', 'aggressor & armed', { within: 8 }),
  rule('violence', 'armed & here', { within: 8 }),
  rule('violence', 'beat & struckWith', { within: 4 }),

  rule('poisoning', 'poisoned', { unless: 'device' }),
  rule('poisoning', 'ingested & pill|drug & severe', { within: 4, screen: true, unless: 'course' }),
  rule('poisoning', 'ingested & poison'),
  rule('poisoning', 'ingested & manyPills', { unless: 'course' }),
  rule('poisoning', 'putIn & poison & mouth', { within: 8 }),
  rule('poisoning', 'child & childAte & pill', { within: 8 }),
  rule('poisoning', 'child & grabbed & pill|drug|poison & ingested', { within: 14 }),
  rule('poisoning', 'sprayed & vomiting|dizzy|sweat|breathless|shaking', { within: 14 }),
  rule('poisoning', 'ingested|injected & pill|drug|poison & wholeOf|tooMuch', {
    within: 6,
    unless: 'course',
  }),
  rule('poisoning', 'injected & drug & tooMuch|mistake', { within: 6 }),
  rule('poisoning', 'ingested & pill|drug & mistake|other', { within: 12, unless: 'course|regimen' }),
  rule('poisoning', 'mushroom & vomiting', { within: 10 }),
  rule('poisoning', 'ingested|childAte & wildPlant & child|vomiting|dizzy', { within: 12 }),
  rule('poisoning', 'inhaled & gas'),
  rule('poisoning', 'burner & dizzyAll', { within: 12 }),
  rule('poisoning', 'stung & venomous'),
  rule('poisoning', 'spiked', { unless: 'device' }),

  rule('allergy', 'anaphylaxis'),
  rule('allergy', 'swollen & airway'),
  rule('allergy', 'stung & dizzy|breathless', { within: 12, unless: 'device' }),
  rule('allergy', 'swollen|hives & allergen', { within: 12, unless: 'smallBug' }),
  rule('allergy', 'swollen|hives & face & sudden|severe', { within: 10 }),
  rule('allergy', 'hives & breathless', { within: ANYWHERE }),
  rule('allergy', 'allergen & itch & airway', { within: 10 }),
  rule('allergy', 'hives & severe|everywhere', { screen: true }),
  rule('allergy', 'allergyWord & severe', { within: 8, unless: 'nasal|sneezing', screen: true }),
  rule('allergy', 'allergyWord & breathless|cannotSwallow|cannotBreathe|swollen', {
    within: 8,
    unless: 'nasal',
    screen: true,
  }),
  rule('allergy', 'allergicReaction', { screen: true }),

  rule('breathing', 'cannotBreathe', { unless: 'nasal' }),
  rule('breathing', 'breathless'),
  rule('breathing', 'choking'),
  rule('breathing', 'blue & who|lips|breathWord', { unless: 'bruise' }),
  rule('breathing', 'turned & blue', { within: 3, unless: 'bruise|arm|leg|thing' }),
  rule('breathing', 'ribs & sunken', { within: 4 }),
  rule('breathing', 'wentDown & otherWay', { within: 4 }),
  rule('breathing', 'barkingCough', { screen: true }),
  rule('breathing', 'asthmaAttack'),
  rule('breathing', 'cannotSwallow & airway|hives|swollen|allergen|saliva', { within: 10 }),
  rule('breathing', 'crisis & asthma', { within: 4 }),
  rule('breathing', 'asthma|inhaler & wheezing', { within: 12 }),

  rule('breathing', 'breathWord & severe|badly'),
  rule('breathing', 'swallowed & object', { within: 8 }),
  rule('breathing', 'putIn & object & nose', { within: 8 }),
  rule('breathing', 'oxygen & lowOxygen', { within: 6, unless: 'otherUnit' }),

  rule('chest-pain', 'heartAttack'),
  rule('chest-pain', 'pain|severePain & chest', { within: 10, unless: 'breastCare' }),
  rule('chest-pain', 'chest & sweat', { within: 10, unless: 'breastCare' }),
  rule('chest-pain', 'heart & badly|stopping|oddly', { within: 5, screen: true }),
  rule('chest-pain', 'clutch & chest & sweat|pale|breathless|dizzy|fell', { within: 10 }),
  rule('chest-pain', 'clutchChest', { screen: true, unless: 'breastCare|infant' }),
  rule('chest-pain', 'pressure & chest', { unless: 'breastCare' }),
  rule('chest-pain', 'pain|numb & leftArm & chest|sweat|breathless|jaw|sudden', { within: 14 }),
  rule('chest-pain', 'pain & jaw & sweat|arm|leftArm', { within: 12 }),
  rule('chest-pain', 'heartburn & arm|leftArm|sweat', { within: 10 }),
  rule('chest-pain', 'pain & arm|leftArm|back|jaw & coldSweat', { within: 14 }),

  rule('chest-pain', 'heartDevice & shocks', { within: 6 }),
  rule('chest-pain', 'pulse & pulseExtreme', { within: 4, unless: 'otherUnit' }),
  rule('chest-pain', 'pain|numb & leftArm', { screen: true }),
  rule('chest-pain', 'palpitations & severe|sudden|dizzy|sweat|fainted|shaking|breathless', {
    within: 10,
    screen: true,
  }),

  rule('stroke', 'stroke', { unless: 'drink' }),
  rule('stroke', 'crooked & mouth|face'),
  rule('stroke', 'tongue & heavy', { within: 4 }),
  rule('stroke', 'drops & hand', { within: 5 }),
  rule('stroke', 'cannotSpeak', { unless: 'robot|development|contagion|busy' }),
  rule('stroke', 'mute & sudden|mouth|cannotMove|numb', { unless: 'device|development' }),
  rule('stroke', 'mute & adultKin', { screen: true, unless: 'device|development' }),
  rule('stroke', 'cannotMove & arm|side|leg|face|leftArm'),
  rule('stroke', 'numb & side|face|tongue'),
  rule('stroke', 'numb & arm|leg & sudden|severe|cannotSpeak', { within: 10 }),
  rule('stroke', 'worstHeadache'),
  rule('stroke', 'pain & head & worst|thunder', { within: 12 }),
  rule('stroke', 'confusedNow', { unless: 'robot|chore' }),
  rule('stroke', 'lostBalance & sudden|cannotSpeak|confusedNow|badSpeech|vomiting', { within: 10 }),

  rule('stroke', 'notUnderstand & sudden', { within: 8 }),
  rule('stroke', 'badSpeech & sudden', { within: 6 }),
  rule('stroke', 'lostSight', { unless: 'device|study' }),
  rule('stroke', 'dragging', { screen: true }),
  rule('stroke', 'weak & side'),
  rule('stroke', 'heavy & side', { within: 4 }),

  rule('bleeding', 'bleeding', { unless: 'gums' }),
  rule('bleeding', 'vomiting & coffee', { within: 5 }),
  rule('bleeding', 'vomiting & darkRed', { within: 5 }),
  rule('bleeding', 'stool & black', { within: 3 }),
  rule('bleeding', 'blood & clots', { within: 4, unless: 'study' }),
  rule('bleeding', 'expelled & blood', { unless: 'gums|bloodDrawn' }),
  rule('bleeding', 'blood & severe|unstoppable', { unless: 'study' }),
  rule('bleeding', 'bleedWord & severe|unstoppable', { within: 8 }),
  rule('bleeding', 'bleedWord & head|eye|ear|wound', { screen: true }),
  rule('bleeding', 'blood & stool|wound|head|ear', { screen: true, unless: 'study' }),

  rule('trauma', 'trauma', { unless: 'device' }),
  rule('trauma', 'dropped & infant|child', { within: 5 }),
  rule('trauma', 'accident & who|now|hurt|vehicle|justHad', { within: 10 }),
  rule('trauma', 'fell & head|bone|unconscious|cannotMove|severePain|back|height', { within: 10 }),
  rule('trauma', 'hit & head|neck|eye|belly', { within: 6 }),
  rule('trauma', 'fell & numb|cannotMove|cannotStand', { within: 12 }),
  rule('trauma', 'fell & hurtNow & adultKin|infant', { within: 12, screen: true }),
  rule('trauma', 'cut & deep|bleeding|severed|bleedWord|tool|severe', { within: 8 }),
  rule('trauma', 'broke & bone', { within: 5 }),
  rule('trauma', 'spilled & hot & who|skinArea', { within: 10 }),
  rule('trauma', 'trapped & bone|finger', { within: 5 }),
  rule('trauma', 'burned & severe|hot|skinArea|who', { within: 9 }),
  rule('trauma', 'eye & stuck|chemical', { within: 14 }),
  rule('trauma', 'bit & face|neck|severe|who|bleedWord|skinArea', { within: 8, unless: 'device' }),
  rule('trauma', 'pierced & skinArea|bone|eye', { within: 8 }),

  rule('child-fever', 'infant & fever', { within: ANYWHERE, unless: 'noFever' }),
  rule('child-fever', 'infant & hotChild', { within: 10, unless: 'otherUnit|pregnant' }),
  rule('child-fever', 'child & fever & highFever|hotChild', { within: ANYWHERE }),
  rule('child-fever', 'child|pronounChild & highFever', { within: ANYWHERE, unless: 'otherUnit' }),
  rule('child-fever', 'child & fever & limp|rash|stiffNeck|unresponsive|vomiting|persistent|severe', {
    within: ANYWHERE,
  }),
  rule('child-fever', 'newborn & fever|hotChild|warm|limp|vomiting|yellow|ill', {
    within: ANYWHERE,
    unless: 'errand|otherUnit',
  }),
  rule('child-fever', 'child & limp', { within: ANYWHERE, unless: 'device' }),
  rule('child-fever', 'child & fever', { within: 12, screen: true, unless: 'chore|noFever' }),

  rule('generic', 'emergencyWord', { unless: 'errand' }),
  rule('generic', 'emergencyAlone', { unless: 'errand', alone: true }),
  rule('generic', 'ambulance', { unless: 'information' }),
  rule('generic', 'urgent & who', { within: 5, screen: true, unless: 'chore|device' }),
  rule('generic', 'pressureWord & crisisHigh', { within: 5 }),
  rule('generic', 'diabetic & sweat|confused|confusedNow|shaking|limp|fainted|unresponsive', { within: 10 }),
  rule('generic', 'dying', { unless: 'device' }),
  rule('generic', 'rescue', { unless: 'screenTrouble' }),
  rule('generic', 'cry', { alone: true, cried: true, screen: true }),
  rule('generic', 'helpAlone', { alone: true, screen: true }),
  rule('generic', 'helpCry', { unless: 'chore|screenTrouble', screen: true }),
  rule('generic', 'graveState'),
  rule('generic', 'who & worsening', { within: 6, screen: true, unless: 'chore' }),
  rule('generic', 'severePain', { screen: true }),
  rule('generic', 'pain & unbearable'),
  rule('generic', 'pain & belly|back|head|testicle & severe', { within: 6, screen: true, unless: 'strain' }),

  rule('generic', 'belly & hard & pain|fever|vomiting', { within: 10 }),
  rule('generic', 'voices & weapon|who|severe', { within: 10, screen: true, unless: 'staff' }),
  rule('generic', 'highFever & stiffNeck|confused|rash', { within: ANYWHERE }),
  rule('generic', 'stiffNeck & fever', { within: ANYWHERE }),
  rule('generic', 'highPressure & severe|pain|crisisNumber|dizzy|blurred', { within: 10 }),
  rule('generic', 'pressureReading & pain|dizzy|blurred|severe|vomiting', { within: 8 }),
  rule('generic', 'sugarCrisis'),
  rule('generic', 'sugarWord & sugarExtreme', { within: 8, unless: 'regimen' }),
  rule('generic', 'sugarWord & sugarLow', { within: 4, unless: 'otherUnit|regimen' }),
  rule('generic', 'dry & vomiting|child|persistent', { within: 14 }),
];

/** Every concept that is itself a sign of danger. */
export const SIGNS: ReadonlySet<string> = new Set(RULES.flatMap(({ signs }) => signs.flat()));
