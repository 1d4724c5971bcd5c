import assert from 'node:assert/strict';
import {
  CARRIER_WORDS,
  categoryOf,
  DESCRIBING_WORDS,
  LEXICON,
  PARTY_WORDS,
  PERSON_WORDS,
  READINGS,
  SETTINGS_WORDS,
  THING_WORDS,
  VERBS,
  type LexiconEntry,
} from '@tomograph/rules';
import type { NameContext } from '../../analyzer/src/knowledge/index.js';
import { classifyName, isPersonName, ownerOf } from './knowledge.js';

/** An example of the lexicon: a name, or `holder.name`. */
function read(example: string): { name: string; context: NameContext } {
  const dot = example.lastIndexOf('.');
  return dot < 0
    ? { name: example, context: {} }
    : { name: example.slice(dot + 1), context: { owner: example.slice(0, dot) } };
}

function label(entry: LexiconEntry): string {
  return `${entry.category}: ${entry.names.slice(0, 3).join(', ')} …`;
}

describe('the lexicon of field names', () => {
  describe('finds its own examples', () => {
    for (const entry of LEXICON) {
      it(label(entry), () => {
        for (const example of entry.examples.match) {
          const { name, context } = read(example);
          const found = classifyName(name, context);
          assert.equal(found?.category, entry.category, example);
          const holder = ownerOf(context.owner ?? '');
          const isCertainHere = entry.certainOn?.includes(holder.head) === true;
          // A word inside the name may say more than the holder, so the best grade of the reading is the bound.
          const grades = Object.values(READINGS[entry.reading]);
          assert.ok(isCertainHere || grades.includes(found.certainty), `${example} is ${found.certainty}`);
        }
      });
    }
  });

  describe('is not certain of look-alikes', () => {
    for (const entry of LEXICON) {
      it(label(entry), () => {
        for (const example of entry.examples.mismatch) {
          const { name, context } = read(example);
          const found = classifyName(name, context);
          const isWrong = found?.category === entry.category && found.certainty === 'certain';
          assert.ok(!isWrong, `${example} came out as ${entry.category}`);
        }
      });
    }
  });

  it('has at least 450 names that must and 450 that must not match', () => {
    assert.ok(new Set(LEXICON.flatMap((entry) => entry.examples.match)).size >= 450);
    assert.ok(new Set(LEXICON.flatMap((entry) => entry.examples.mismatch)).size >= 450);
  });

  it('writes its names as lower-case words, umlauts written out, each once in an entry', () => {
    for (const entry of LEXICON) {
      assert.ok(entry.names.length > 0);
      assert.equal(new Set(entry.names).size, entry.names.length, label(entry));
      for (const name of entry.names) assert.match(name, /^[a-z0-9]+(?: [a-z0-9]+)*$/);
    }
  });

  it('names only categories of the table', () => {
    for (const entry of LEXICON) assert.equal(categoryOf(entry.category)?.key, entry.category);
  });
});

describe('a name in its context', () => {
  const cases: readonly [name: string, context: NameContext, expected: string | undefined][] = [
    // What the holder decides.
    ['name', { owner: 'Patient' }, 'certain user.name'],
    ['name', { owner: 'Mitarbeiterin' }, 'certain user.name'],
    ['name', { owner: 'createUserDto' }, 'certain user.name'],
    ['name', { owner: 'req.user' }, 'certain user.name'],
    ['name', { owner: 'req.body' }, 'possible user.name'],
    ['name', {}, 'possible user.name'],
    ['name', { owner: 'File' }, undefined],
    ['name', { owner: 'UserRole' }, undefined],
    ['name', { owner: 'userRepository' }, undefined],
    ['name', { owner: 'webpackPlugin' }, undefined],
    ['name', { owner: 'EnumMember' }, undefined],
    ['name', { owner: 'MemberExpression' }, 'possible user.name'],
    ['id', { owner: 'Customer' }, 'certain user.unique_id'],
    ['id', { owner: 'Invoice' }, undefined],
    ['city', { owner: 'Address' }, 'certain user.contact.address.city'],
    ['city', { owner: 'shippingAddress' }, 'certain user.contact.address.city'],
    ['city', { owner: 'companyAddress' }, undefined],
    ['city', { owner: 'Hotel' }, undefined],
    ['password', { owner: 'req.body' }, 'certain user.authorization.password'],
    ['password', { owner: 'redisConfig' }, undefined],
    ['email', { owner: 'Company' }, 'possible user.contact.email'],
    ['notes', { owner: 'Appointment' }, 'certain user.content'],

    // A party may be an organisation; what says person by itself stays certain.
    ['name', { owner: 'recipient' }, 'possible user.name'],
    ['email', { owner: 'recipient' }, 'certain user.contact.email'],
    ['ownerId', { owner: 'Project' }, 'possible user.unique_id'],
    ['name', { owner: 'StaffRecipient' }, 'certain user.name'],

    // A noun that is no person, and a name that says nothing.
    ['name', { owner: 'Questionnaire' }, undefined],
    ['token', { owner: 'License' }, undefined],
    ['name', { owner: 'Signup' }, 'possible user.name'],
    ['password', { owner: 'LoginComponent' }, 'certain user.authorization.password'],
    ['email', { owner: 'Questionnaire' }, 'certain user.contact.email'],

    // Portraits, records, inventions.
    ['name', { owner: 'userProfile' }, 'certain user.name'],
    ['name', { owner: 'GoogleProfile' }, 'certain user.name'],
    ['name', { owner: 'assetProfile' }, undefined],
    ['id', { owner: 'customerAddress' }, 'possible user.unique_id'],
    ['name', { owner: 'mockUser' }, undefined],
    ['dateOfBirth', { owner: 'testPatient' }, undefined],

    // Descriptions of fields and settings.
    ['dateOfBirth', { owner: 'form.errors' }, undefined],
    ['firstName', { owner: 'messages' }, undefined],
    ['patientEmail', { owner: 'styles' }, undefined],
    ['email', { owner: 'translations.login.form' }, undefined],
    ['customerEmail', { owner: 'config' }, 'possible user.contact.email'],
    ['USER_PASSWORD', { owner: 'process.env' }, undefined],

    // Whoever did it.
    ['name', { owner: 'createdBy' }, 'certain user.name'],
    ['createdByEmail', {}, 'certain user.contact.email'],
    ['updatedBy', { owner: 'Order' }, 'possible user.unique_id'],
    ['sortedBy', { owner: 'Order' }, undefined],

    // The name of a diagnosis is a diagnosis.
    ['name', { owner: 'Diagnosis' }, 'possible user.health_and_medical.diagnosis'],
    ['createdAt', { owner: 'Diagnosis' }, undefined],

    // What the words before the name decide.
    ['contactName', { owner: 'Order' }, 'certain user.name'],
    ['productName', { owner: 'User' }, undefined],
    ['favouriteThemeName', { owner: 'User' }, undefined],
    ['kundenname', {}, 'certain user.name'],
    ['dateiname', { owner: 'Kunde' }, undefined],
    ['wifiPassword', {}, 'possible user.authorization.password'],
    ['vaultPassword', {}, undefined],
    ['maxAge', { owner: 'User' }, undefined],
    ['supportEmail', { owner: 'User' }, undefined],
    ['maskedEmail', { owner: 'User' }, undefined],
    ['nameOfPatient', {}, 'certain user.name'],
    ['emailForInvoice', {}, 'certain user.contact.email'],
    ['numberOfPatients', {}, undefined],
    ['countriesOfSubscribers', {}, 'possible user.contact.address.country'],
    ['patientFormerCity', {}, 'possible user.contact.address.city'],
    ['applicantHasSecondNationality', {}, undefined],
    ['userPin', {}, 'certain user.authorization.credentials'],
    ['userPins', {}, undefined],
    ['$id', { owner: 'userSchema' }, undefined],

    // What the words after the name decide.
    ['emailTemplate', { owner: 'User' }, undefined],
    ['passwordHash', {}, 'certain user.authorization.password'],
    ['passwordHistoryLength', { owner: 'User' }, undefined],
    ['phoneNumberRaw', {}, 'certain user.contact.phone_number'],
    ['address2', { owner: 'Customer' }, 'certain user.contact.address'],
    ['diagnosisCode', {}, 'certain user.health_and_medical.diagnosis'],

    // Verbs make functions and predicates.
    ['sendEmail', {}, undefined],
    ['isEmail', {}, undefined],
    ['confirmPassword', {}, 'certain user.authorization.password'],

    // Spellings.
    ['straße', {}, 'certain user.contact.address.street'],
    ['STRASSE', {}, 'certain user.contact.address.street'],
    ['date-of-birth', {}, 'certain user.demographic.date_of_birth'],
    ['DateOfBirth', {}, 'certain user.demographic.date_of_birth'],
    ['patient_birth_dates', {}, 'certain user.demographic.date_of_birth'],
    ['userIDs', {}, 'certain user.unique_id'],
    ['Staatsangehörigkeit', {}, 'certain user.demographic.nationality'],
    ['', {}, undefined],
    ['_', {}, undefined],
    ['$1', {}, undefined],

    // What the type of the value decides.
    ['email', { primitive: 'string' }, 'certain user.contact.email'],
    ['email', { primitive: 'number' }, undefined],
    ['email', { primitive: 'boolean' }, undefined],
    ['email', { primitive: 'object' }, 'possible user.contact.email'],
    ['emails', { primitive: 'array' }, 'certain user.contact.email'],
    ['birthDate', { primitive: 'date' }, 'certain user.demographic.date_of_birth'],
    ['diagnosis', { primitive: 'date' }, undefined],
    ['salary', { primitive: 'number' }, 'certain user.financial.salary'],
    ['address', { owner: 'Customer', primitive: 'object' }, 'certain user.contact.address'],

    // A fact under Art. 9 may be a boolean.
    ['hasAllergies', { primitive: 'boolean' }, 'possible user.health_and_medical.allergy'],
    ['pregnant', { owner: 'Patient', primitive: 'boolean' }, 'possible user.health_and_medical.disability'],
    ['disabled', { owner: 'Button', primitive: 'boolean' }, undefined],
    ['showAllergies', { primitive: 'boolean' }, undefined],
    ['hasAllergies', { owner: 'Recipe', primitive: 'boolean' }, undefined],
    ['hasEmail', { owner: 'Patient', primitive: 'boolean' }, undefined],
  ];
  for (const [name, context, expected] of cases) {
    const place = `${context.owner === undefined ? '' : `${context.owner}.`}${name}`;
    const type = context.primitive === undefined ? '' : `: ${context.primitive}`;
    it(`${place}${type} is ${expected ?? 'not personal'}`, () => {
      const found = classifyName(name, context);
      assert.equal(found && `${found.certainty} ${found.category}`, expected);
    });
  }

  it('gives the same answer twice', () => {
    assert.deepEqual(classifyName('email', { owner: 'User' }), classifyName('email', { owner: 'User' }));
  });
});

describe('the words of the lexicon', () => {
  const lists = {
    PERSON_WORDS,
    PARTY_WORDS,
    THING_WORDS,
    SETTINGS_WORDS,
    DESCRIBING_WORDS,
    CARRIER_WORDS,
    VERBS,
  };
  for (const [name, words] of Object.entries(lists)) {
    it(`stand once each in ${name}, in lower case, umlauts written out`, () => {
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
      );
      for (const word of words) assert.match(word, /^[a-z0-9]+(?: [a-z0-9]+)*$/);
    });
  }

  it('are a person, a party or a thing, not two of them', () => {
    const all = [...PERSON_WORDS, ...PARTY_WORDS, ...THING_WORDS];
    assert.deepEqual(
      all.filter((word, index) => all.indexOf(word) !== index),
      [],
    );
  });
});

describe('the name of a person', () => {
  const persons = [
    'User', 'users', 'IUser', 'UserEntity', 'currentUser', 'CreatePatientDto', 'patients', 'usersById', 'Kunde', 'kundenListe',
    'Mitarbeiterin', 'contact', 'Lead', 'ApplicantProfile', 'teamMember', 'guests', 'subscriber', 'CustomerAddress',
    'userAccount', 'ctx.session.user', 'profile', 'googleProfile', 'createdBy', 'comment.createdBy', 'StaffRecipient', 'Versicherte', 'UserWithPosts',
  ]; // prettier-ignore
  const others = [
    'UserService', 'userRepository', 'UserRole', 'UserSettings', 'userCount', 'File', 'Product', 'req.body', 'NewsletterTemplate',
    'CustomerController', 'userIcon', 'MemberExpression', 'EnumMember', 'Address', 'Order', '', 'dto', 'ContactPage', 'UserEvent',
    'recipient', 'ProjectOwner', 'assetProfile', 'mockPatient', 'CreateUser400', 'user.errors', 'config.user',
  ]; // prettier-ignore
  for (const name of persons) it(`${name} is one`, () => assert.equal(isPersonName(name), true));
  for (const name of others)
    it(`${name || '(empty)'} is none`, () => assert.equal(isPersonName(name), false));
});
