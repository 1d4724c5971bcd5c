import { list } from './list.js';

/**
 * Words that denote a thing. As a holder (`file.name`) or as the word before (`fileName`) they keep the names that
 * people and things share from being personal data.
 */
export const THING_WORDS: readonly string[] = [
  // The file system, code and its tools.
  ...list(`
    file, folder, url, uri, key, enum member, tuple member, class member, type member, event subscriber, directory, dir, path, module, package, pkg, dependency, plugin, extension, class,
    function, func, fn, method, property, prop, variable, argument, parameter, symbol, syntax,
    node, ast, identifier, import, export, hook, decorator, annotation, enum, constant, script, command,
    cmd, option, options, opts, opt, config, configuration, setting, settings, preferences, env, environment,
    process, flag, feature, version, branch, commit, repo, repository, release, test, suite, spec,
    fixture, mock, error, err, exception, warning, diagnostic, cookie, header, mime, buffer, regexp,
    regex, pattern, constructor, prototype, selector, prisma, orm, linter, intl, locale, faker
  `),
  // Machines and services.
  ...list(`
    service, server, host, domain, dns, socket, connection, conn, database, db, datasource, data source,
    schema registry, table, column, index, field, relation, migration, queue, topic, channel, job, task,
    worker, cron, stream, bucket, container, pod, cluster, instance type, machine, device, sensor,
    network, gateway, proxy, router, endpoint, api, sdk, webhook, controller, handler, middleware,
    provider, factory, builder, resolver, guard, interceptor, pipe, adapter, driver, mailer, transport,
    transporter, smtp, imap, redis, postgres, mysql, mongo, logger, metric, counter, span, trace,
    monitor, memory, cell, block, contract, wallet, integration, app, application, bot, stripe, aws,
    azure, google, github, manager, engine, parser, compiler, validator, formatter, serializer, renderer,
    scheduler, dispatcher, listener, observer, emitter, iterator, registry, keystore, certificate
  `),
  // The screen.
  ...list(`
    component, element, el, dom, html, css, style, theme, color, font, icon, image, img, video, audio,
    media, button, menu, tab, modal, dialog, page, view, screen, route, link, widget, chart, layout,
    section, sheet, worksheet, footer, icons, window, cursor, marker, map, template, tag, label, control,
    radio, checkbox, dropdown, tooltip, animation, book, song, game, level
  `),
  // Business matters that are no person.
  ...list(`
    product, article, sku, variant, brand, category, company, organization, organisation, org,
    business, firm, corporation, supplier, vendor, manufacturer, carrier, merchant, shop, store,
    warehouse, branch office, office, location, building, room, airport, station, hotel, restaurant,
    country, city, region, currency, language, timezone, unit, price, tax, vat, discount, coupon,
    campaign, project, workspace, team, group, department, role, permission, policy, plan, tier, report,
    dashboard, course, lesson, quiz, question, survey, poll, exam, clinic, hospital, pharmacy, school,
    university, bank, insurer, ledger, experiment, parcel, vehicle, car, sport, formula,
    species, ingredient, recipe, medication, drug, court, authority, agency, ministry, airline, tax office, law firm,
    voucher, gift card, shipping zone, shipping method, delivery method, disease catalog, gpio, coin, asset, stock, bond,
    property listing, job posting, posting, vacancy, status, step, stage, rule, workflow, action,
    operation, query builder, paypal
  `),
  // German.
  ...list(`
    datei, ordner, verzeichnis, pfad, produkt, artikel, firma, firmen, unternehmen, organisations,
    kategorie, spalte, tabelle, feld, ereignis, aufgabe, dienst, rechner, datenbank, verbindung, vorlage,
    seite, ansicht, menue, bild, marke, lieferant, hersteller, filiale, lager, gebaeude, raum, sprache,
    waehrung, preis, rabatt, kampagne, projekt, gruppe, rolle, berechtigung, bericht, kurs, frage,
    klinik, schule, praxis, geraet, fahrzeug, apotheke, produkte, dateien, web, programm, modul, klassen,
    funktion, variablen, konfiguration, einstellung, einstellungen, abteilung, gericht, amtsgericht, behoerde, amt,
    finanzamt, kanzlei, fluggesellschaft, grundstueck, grundbesitz, grundeigentum, immobilie, arbeitsplatz, pflegeheim,
    hospiz, verein
  `),
];

/** Parts of a screen. As a holder they tell nothing of whose data they show (`LoginComponent.password`). */
export const SCREEN_WORDS = list(`
  component, page, dialog, modal, screen, view, panel, drawer, wizard, tab, section, seite, ansicht, maske
`);

/** Holders of the operator's own settings. What stands there is seldom about a person, whatever it is called. */
export const SETTINGS_WORDS = list(`
  config, configuration, conf, env, environment, constant, defaults, konfiguration
`);

/**
 * Holders that keep something *about* each field under the name of that field: its message, its column, its style,
 * whether it was touched. Nothing they hold is the data itself.
 */
export const DESCRIBING_WORDS = list(`
  errors, messages, warnings, hints, labels, label, placeholders, placeholder, tooltips, titles, captions,
  headings, texts, strings, translations, translation, i18n, keywords, styles, style, stylesheet, classes,
  class names, colors, widths, icons, columns, column, routes, paths, urls, endpoints, validators, rules,
  constraints, regexes, patterns, masks, formats, formatters, parsers, selectors, locators, touched,
  touched fields, dirty, dirty fields, shape, enum, enums, scopes, sort, sort field, sort fields, sort by,
  order by, field names, fieldnames, factories, fixtures, mocks, faker, fehlermeldungen, meldungen,
  beschriftungen, texte, uebersetzungen, spalten, hinweise, platzhalter
`);
