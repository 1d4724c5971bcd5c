import type { ValuePattern } from './model.js';

const E164 = 'ITU-T E.164, https://www.itu.int/rec/T-REC-E.164';

/** E-mail addresses and phone numbers. */
export const CONTACT_VALUES: readonly ValuePattern[] = [
  {
    id: 'email',
    category: 'user.contact.email',
    certainty: 'certain',
    pattern:
      /(?:(?<=mailto:)|(?<![\w.%+:/@\\-]))[A-Za-z0-9][\w.%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w@:-]|\.[A-Za-z0-9])/,
    check: 'email',
    source: 'RFC 5321 section 4.1.2, RFC 2606, RFC 6761, https://www.rfc-editor.org/rfc/rfc6761',
    examples: {
      match: [
        'anna.becker@klinikum-nord.de',
        'Lena Vogt <lena.vogt@posteo.de>',
        'mailto:m.vogt@gmx.net',
        't.brandt+news@gmail.com',
        'SELECT * FROM users WHERE email = "p.okafor@nhs.net"',
        'KATRIN.WOLF@STADT-KIEL.DE',
        'kunde: s_kaya@web.de, Tel.',
        '(h.lindqvist@telia.se)',
      ],
      mismatch: [
        'anna@example.com',
        'b.mueller@example.de',
        'x.y@mail.example.co.uk',
        'lena@praxis.test',
        'lena@praxis.invalid',
        'root@localhost',
        'lena.vogt@server.local',
        'git@github.com:acme/app.git',
        'https://user:pass@db.firma.de/x',
        'logo@2x.png',
        'jane.doe@gmail.com',
        'max.mustermann@web.de',
        'info@klinikum-nord.de',
        'no-reply@klinikum-nord.de',
        'mailto:support@shop.de',
        'customer-service@telia.se',
        'e2e_customer_1@saleor.io',
        'user@company.com',
        '@angular/core',
        'lodash@4.17.21',
        'a@b',
        'x@x.xx',
        'your.name@gmail.com',
        'ssh://deploy@10.0.0.1',
        'postgres://app:secret@db.internal:5432/x',
      ],
    },
  },
  {
    id: 'phone-international',
    category: 'user.contact.phone_number',
    certainty: 'certain',
    pattern: /(?<![\w+.-])(?:\+|00)[1-9](?:[ ()./-]{0,3}[0-9]){6,14}(?![0-9])/,
    check: 'phone international',
    source: E164,
    examples: {
      match: [
        '+49 30 18305-0',
        '+49 (0)30 227-32152',
        '0049 89 2162 2611',
        '+43 1 531150',
        '+44 20 7219 3000',
        '+33 1 42 92 81 00',
        '+1 202-456-1111',
        '+39 06 6982 4150',
        'Tel.: +49 151 40302017',
        'tel:+491726039284',
      ],
      mismatch: [
        '+49 30 23125 123',
        '+49 69 90009 000',
        '+49 40 66969 999',
        '+49 221 4710 500',
        '+49 89 99998 001',
        '+49 152 28817386',
        '+49 172 9925904',
        '+49 171 39200 45',
        '+44 7700 900123',
        '+44 20 7946 0958',
        '+44 1632 960001',
        '+1 212 555 0123',
        '+1 (415) 555-2671',
        '+33 6 39 98 12 34',
        '+61 491 570 156',
        '+49 30 12345678',
        '+49 170 1234567',
        '+49 800 5052030',
        '+1 800 275 2273',
        '+49 123',
        '+1234567890',
        '1+1000000',
        '+0100',
        'UTC+02:00',
        '+12.5 +13.7 +14.2',
        'v+1.2.3.4.5.6.7',
      ],
    },
  },
  {
    id: 'phone-national',
    category: 'user.contact.phone_number',
    certainty: 'possible',
    pattern: /(?<![\w+./-])\(?0[1-9][0-9]{1,4}\)?[ /-]{1,3}[0-9](?:[ -]?[0-9]){4,9}(?!\w|[ ./-][0-9])/,
    check: 'phone national',
    source: 'ITU-T E.123, https://www.itu.int/rec/T-REC-E.123',
    examples: {
      match: [
        '030 18681-0',
        '(030) 227 32152',
        '0228 997799-0',
        '0171 6039284',
        '07911 482716',
        'Ruf: 089/2162 2611',
      ],
      mismatch: [
        '030 23125 123',
        '0172-9980752',
        '040 66969 123',
        '07700 900123',
        '020 7946 0958',
        '0800 5052030',
        '0123 456789',
        '01.02.2024',
        '01/02/2024 10:20',
        '0.5 1.25 2.75',
        '0001 0002',
        '007 - 1962',
        '012-34',
        '00 00 00 00',
      ],
    },
  },
  {
    id: 'phone-north-america',
    category: 'user.contact.phone_number',
    certainty: 'possible',
    pattern:
      /(?<![\w+./-])(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-.])[2-9][0-9]{2}[-.][0-9]{4}(?!\w|[./-][0-9])/,
    check: 'phone national',
    source: 'North American Numbering Plan, https://www.nanpa.com/numbering',
    examples: {
      match: ['(202) 456-1111', '202-456-1414', 'call 212.736.5000 now', '(416) 392-2489'],
      mismatch: [
        '212-555-0123',
        '(415) 555-2671',
        '800-275-2273',
        '123-456-7890',
        '555-0100',
        '2024-01-02',
        '192.168.1.1',
        '200-300-4000-500',
        '100.200.3000',
      ],
    },
  },
];

/** Top-level names that no mail reaches (RFC 2606, 6761, 6762, 7686, 8375, 9476; `internal` by ICANN in 2024). */
export const RESERVED_TOP_LEVELS: readonly string[] = [
  ...[
    'example',
    'test',
    'invalid',
    'localhost',
    'local',
    'internal',
    'alt',
    'onion',
    'arpa',
    'lan',
    'home',
    'corp',
  ],
  // Endings of files, which the `@2x` of a picture makes look like a domain.
  ...[
    'png',
    'jpg',
    'jpeg',
    'gif',
    'svg',
    'webp',
    'avif',
    'ico',
    'css',
    'scss',
    'js',
    'mjs',
    'cjs',
    'ts',
    'tsx',
    'jsx',
  ],
  ...['json', 'html', 'map', 'tgz', 'woff', 'ttf', 'tld'],
];

/**
 * Second-level names for examples: reserved by RFC 2606 (`example`), or what people write instead of a domain. They
 * count under every top level (`example.de`, `test.com`).
 */
export const PLACEHOLDER_DOMAINS: readonly string[] = [
  ...[
    'example',
    'example1',
    'example2',
    'beispiel',
    'test',
    'tests',
    'testing',
    'domain',
    'mydomain',
    'yourdomain',
  ],
  ...[
    'your-domain',
    'somedomain',
    'otherdomain',
    'company',
    'mycompany',
    'yourcompany',
    'your-company',
    'firma',
  ],
  ...[
    'meinefirma',
    'musterfirma',
    'muster',
    'mustermann',
    'musterpraxis',
    'musterklinik',
    'acme',
    'foo',
    'bar',
    'baz',
  ],
  ...['foobar', 'dummy', 'fake', 'sample', 'demo', 'placeholder', 'abc', 'xyz', 'host', 'hostname', 'server'],
  ...[
    'website',
    'mysite',
    'yoursite',
    'site',
    'email',
    'emailaddress',
    'contoso',
    'fabrikam',
    'mailinator',
    'noreply',
  ],
  ...['users.noreply.github', 'sentry', 'ingest.sentry', 'whatever', 'something', 'somewhere', 'nowhere'],
];

/**
 * Words in the name of a mailbox that make it one of a function (RFC 2142 among them) or of a test: `sales@`,
 * `customer-service@`, `e2e_customer_1@`.
 */
export const MAILBOX_FUNCTIONS: readonly string[] = [
  ...['abuse', 'admin', 'administrator', 'alert', 'alerts', 'billing', 'bot', 'buchhaltung', 'bug', 'bugs'],
  ...['contact', 'contato', 'customer', 'customers', 'customerservice', 'customersuccess', 'datenschutz'],
  ...['developers', 'devops', 'dpo', 'enquiries', 'feedback', 'finance', 'git', 'hello', 'helpdesk', 'help'],
  ...['hilfe', 'hostmaster', 'info', 'information', 'inquiries', 'jobs', 'kontakt', 'kundenservice', 'legal'],
  ...['license', 'licensing', 'mailer', 'daemon', 'marketing', 'media', 'newsletter', 'no', 'noreply'],
  ...['notification', 'notifications', 'office', 'orders', 'postmaster', 'poststelle', 'presse', 'press'],
  ...['privacy', 'rechnung', 'reply', 'root', 'sales', 'security', 'service', 'services', 'shop', 'staff'],
  ...['support', 'system', 'systemuser', 'team', 'teams', 'ux', 'verwaltung', 'webmaster', 'accounting'],
  ...['donotreply', 'bounce', 'bounces', 'beta'],
  ...['demo', 'dummy', 'e2e', 'example', 'beispiel', 'fake', 'foo', 'foobar', 'bar', 'sample', 'test'],
  ...['tester', 'testing', 'testuser', 'tests', 'user', 'users', 'username', 'placeholder', 'mustermann'],
  ...['somebody', 'someone', 'something', 'nobody', 'anonymous', 'random'],
];

/** Whole mailboxes that people write instead of a name, or that are too short to be one. */
export const PLACEHOLDER_MAILBOXES: readonly string[] = [
  ...['a', 'abc', 'alice', 'b', 'bob', 'email', 'first.last', 'firstname.lastname', 'hallo', 'hi', 'hr'],
  ...['it', 'jane', 'jane.doe', 'janedoe', 'jdoe', 'joe', 'john', 'john.doe', 'john.smith', 'johndoe'],
  ...['mail', 'max.muster', 'me', 'muster', 'name', 'news', 'order', 'ops', 'vorname.nachname', 'xxx', 'xyz'],
  ...['you', 'your-email', 'your.email', 'your.name', 'youremail', 'yourname', 'dev'],
];

/**
 * Numbers that are never given to a person, in E.164 without `+`, each as the pattern of a whole number: 555 in North
 * America (https://www.nanpa.com/numbering/555-line-numbers), the "Drama Numbers" of the Bundesnetzagentur (Mitteilung
 * 148/2021), Ofcom's numbers for drama (https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama),
 * ARCEP's (decision 2018-0881) and ACMA's (https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works).
 */
export const FICTIONAL_NUMBERS: readonly RegExp[] = [
  /^1[2-9][0-9]{2}555[0-9]{4}$/,
  /^49(?:3023125|6990009|4066969|2214710|8999998)[0-9]{3}$/,
  /^49(?:15228817386|15228895456|15254599371)$/,
  /^49(?:1729925904|1729968532|1729973185|1729973186|1729980752|1749091317|1749464308)$/,
  /^49(?:17139200|17604069)[0-9]{2}$/,
  /^44(?:1632960|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960)[0-9]{3}$/,
  /^44(?:1614960|1914980|2920180|2896496|7700900|3069990|8081570|9098790)[0-9]{3}$/,
  /^33(?:19900|26191|35301|46571|53649|63998)[0-9]{4}$/,
  /^61(?:[2378](?:5550|7010)[0-9]{4}|491570(?:006|156|157|158|159|110|313|737)|491571(?:266|491|804))$/,
];
