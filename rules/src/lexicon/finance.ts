import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Money of a person. */
export const FINANCE: readonly LexiconEntry[] = [
  {
    category: 'user.financial.bank_account',
    reading: 'telling',
    names: list(`
      iban, bank account, bank account number, account number, routing number, sort code, bban,
      kontonummer, konto nr, bankverbindung, sepa mandate, bankkonto, iban number, bank account no,
      sepa mandat, bank details, bankdaten, kontoverbindung, account num, kontonr, konto iban
    `),
    notAfter: list('ledger, gl, chart, aws, cost'),
    numeric: true,
    examples: {
      match: list(`
        iban, IBAN, customerIban, bankAccountNumber, account_number, kontonummer, bankverbindung, ibans,
        klagendePersonIban, bankkonto.iban, kontoIban
      `),
      mismatch: list(`
        ibanRegex, isIban, ibanValidator, ledgerAccountNumber, urbanArea, bankName, accountId,
        element.shape.iban, translations.iban, sparkontoSchema.shape.kontoIban
      `),
    },
  },
  {
    category: 'user.financial.bank_account',
    reading: 'owned',
    names: list('bic, swift, blz, bankleitzahl, swift code, bank name, kreditinstitut, bank'),
    examples: {
      match: list('Customer.bic, Kunde.bankleitzahl'),
      mismatch: list('bic, swift, bank, bank.bic'),
    },
  },
  {
    category: 'user.financial.credit_card',
    reading: 'telling',
    names: list(`
      credit card, credit card number, card number, cc number, debit card number, cvv, cvc, card cvv,
      card cvc, card expiry, card security code, pan number, kreditkarte, kreditkartennummer,
      kartennummer, kartenpruefnummer, credit card no, cc no, card no, kreditkarten nr,
      primary account number, card num, card expiration, exp month, exp year
    `),
    notAfter: list('gift, game, graphics, sim, library, business'),
    numeric: true,
    examples: {
      match: list(`
        cardNumber, credit_card_number, cvv, kreditkartennummer, cardCvc, creditCard, Card.cardNum,
        card.expMonth, StaticUserCard.expYear
      `),
      mismatch: list(`
        giftCardNumber, cardNumberMask, creditCardForm, cardTitle, isCreditCard, Card, cvvLength,
        paymentMessages.cardNumber, translations.creditCard
      `),
    },
  },
  {
    category: 'user.financial.salary',
    reading: 'personal',
    names: list(`
      salary, annual income, income, wage, net income, gross salary, monthly income, household income,
      hourly wage, gehalt, einkommen, bruttogehalt, nettogehalt, jahresgehalt, monatsgehalt, lohn,
      stundenlohn, jahreseinkommen, base salary, compensation, verguetung, payslip, gehaltsabrechnung,
      lohnabrechnung
    `),
    notAfter: list('total, company, average, min, max, gesamt'),
    numeric: true,
    examples: {
      match: list(`
        salary, annualIncome, Employee.grossSalary, gehalt, jahreseinkommen, bruttogehalt,
        userData.einkommen
      `),
      mismatch: list(`
        maxSalary, salaryRange, averageSalary, inhalt, job.salary, companyIncome, labels.salary, job.income
      `),
    },
  },
  {
    category: 'user.financial.creditworthiness',
    reading: 'telling',
    names: list(`
      credit score, credit rating, schufa, schufa score, bonitaet, credit worthiness, kreditwuerdigkeit,
      insolvenz, bonitaetsindex, schulden
    `),
    notAfter: list('company, issuer, bond, country'),
    numeric: true,
    examples: {
      match: list('creditScore, schufaScore, bonität'),
      mismatch: list('score, creditScoreLabel, bondCreditRating, credits'),
    },
  },
  {
    category: 'user.payment',
    reading: 'owned',
    names: list(`
      payment method, zahlungsart, zahlungsmethode, balance, account balance, kontostand, payment history
    `),
    numeric: true,
    examples: {
      match: list('Customer.paymentMethod, User.accountBalance'),
      mismatch: list('paymentMethod, balance, order.paymentMethod, loadBalance'),
    },
  },
  {
    category: 'user.payment',
    reading: 'personal',
    names: list('paypal email, paypal address'),
    examples: {
      match: list('paypalEmail, payout.paypalEmail'),
      mismatch: list('config.paypalEmail, paypal'),
    },
  },
];
