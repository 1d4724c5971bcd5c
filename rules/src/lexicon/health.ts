import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** Health data, Art. 9 GDPR. */
export const HEALTH: readonly LexiconEntry[] = [
  {
    category: 'user.health_and_medical.diagnosis',
    reading: 'likely',
    names: list(`
      diagnosis, diagnoses, icd code, icd10, icd 10, icd10 code, icd 10 code, medical condition,
      health condition, chronic disease, chronic illness, findings text, diagnose,
      diagnosen, befund, befunde, erkrankung, erkrankungen, vorerkrankung, vorerkrankungen, krankheit,
      krankheitsbild, anamnese, anamnesis, medical history, krankengeschichte, diagnosis code,
      primary diagnosis, diagnosecode, diagnoseschluessel, krankmeldung, hiv status, mental health,
      sick note, preexisting condition, pre existing condition
    `),
    examples: {
      match: list(`
        diagnosis, diagnoses, Visit.icd10Code, befund, vorerkrankungen, medicalHistory, krankheit,
        selectedDiagnoses, PatientNote.diagnoses, Encounter.diagnoses
      `),
      mismatch: list(`
        diagnostic, diagnostics, diagnosisCount, diagnosisService, condition, befundStatus, icdVersion,
        styles.diagnosesList, fieldErrors.diagnosis
      `),
    },
  },
  {
    category: 'user.health_and_medical.medication',
    reading: 'likely',
    names: list(`
      medication, prescription, current medication, medication plan, medikament, medikamente, medikation,
      medikationsplan, verschreibung
    `),
    examples: {
      match: list(`
        medication, Patient.medications, prescription, medikamente, medikation, state.medication,
        result.medications
      `),
      mismatch: list(
        'medicationService, prescriptionCount, medicationId, styles.medication, medicationTypes',
      ),
    },
  },
  {
    category: 'user.health_and_medical.diagnosis',
    reading: 'shared',
    names: list('illness, symptom, disease, icd, symptome, leiden, beschwerden'),
    certainOn: list('appointment, visit, consultation, termin, encounter, admission'),
    examples: {
      match: list('Patient.symptoms, Visit.symptoms, patientDisease, Patientin.beschwerden, symptoms'),
      mismatch: list(
        'catalog.disease, diseaseCode.id, symptomCheckerUrl, article.symptoms, diseaseOptions, icdVersion',
      ),
    },
  },
  {
    category: 'user.health_and_medical.medication',
    reading: 'shared',
    names: list('drug, medicine, dosage, rezept, verordnung, dosierung, arzneimittel'),
    notAfter: list('koch, eu, gesetzliche'),
    certainOn: list('prescription, encounter, visit, consultation'),
    examples: {
      match: list(`
        Patient.drugs, Prescription.dosage, patientMedicine, Patient.verordnung, dosage, Patient.dosage
      `),
      mismatch: list(
        'pharmacy.drug, kochrezept, drugStore, rezeptUrl, euVerordnung, catalog.medicine, drugTypes.size',
      ),
    },
  },
  {
    category: 'user.health_and_medical.treatment',
    reading: 'shared',
    names: list(`
      treatment, therapy, surgery, treatment plan, procedure, behandlung, behandlungen, behandlungsplan,
      therapie, eingriff, vaccination, immunization, impfung, impfstatus, vaccination status,
      ueberweisung arzt, attending physician, hausarzt, treating doctor, krankenhausaufenthalt,
      operation bericht, arztbrief
    `),
    notAfter: list('stored, ab, error, fehler, ausnahme'),
    certainOn: list(`
      appointment, visit, encounter, consultation, termin, behandlung, medical record, admission
    `),
    examples: {
      match: list(`
        Patient.treatment, patientTherapy, Appointment.treatment, impfstatus, Patient.behandlung
      `),
      mismatch: list(`
        experiment.treatment, errorTreatment, fehlerbehandlung, storedProcedure, router.procedure,
        styles.medicationInfo, permissions.RequestMedication, Medication.name, isFreeTextDosage,
        drugOrderBasket, styles.dosageInfo
      `),
    },
  },
  {
    category: 'user.health_and_medical.allergy',
    reading: 'likely',
    names: list(`
      allergy, allergies, food allergy, intolerance, allergie, allergien, unvertraeglichkeit,
      unvertraeglichkeiten, nahrungsmittelallergie
    `),
    examples: {
      match: list(`
        allergies, allergy, allergien, unverträglichkeiten, UseAllergies.allergies, request.allergy
      `),
      mismatch: list('allergen, product.allergens, allergyIcon, styles.allergies, messages.allergy'),
    },
  },
  {
    category: 'user.health_and_medical.measurement',
    reading: 'telling',
    names: list(`
      blood pressure, heart rate, blood type, blood group, blood sugar, body weight, body height, bmi,
      body mass index, glucose level, lab result, test result medical, cholesterol, blutdruck,
      blutgruppe, blutzucker, laborwert, laborwerte, laborbefund, koerpergewicht, koerpergroesse, puls,
      vital sign, vitalwerte, lab value, blutwerte
    `),
    notAfter: list('im'),
    numeric: true,
    examples: {
      match: list(`
        bloodPressure, bloodType, heartRate, blutgruppe, labResults, laborwerte, bmi, vitalSigns.bmi,
        data.computedBodyMassIndex, patientVitalSigns
      `),
      mismatch: list(`
        pressure, impuls, heartbeat, bloodTypeOptions, bmiCalculator, columns.bloodPressure, errors.bmi
      `),
    },
  },
  {
    category: 'user.health_and_medical.measurement',
    reading: 'owned',
    names: list('weight, height, gewicht, groesse, pulse, temperature'),
    numeric: true,
    examples: {
      match: list('Patient.weight, Patient.height, newPatient.weight'),
      mismatch: list(`
        weight, height, image.height, parcel.weight, lineHeight, fontWeight, ProductShippingProps.weight,
        shippingRate.weight, rate.maximumOrderWeight
      `),
    },
  },
  {
    category: 'user.health_and_medical.disability',
    reading: 'telling',
    names: list(`
      disability, disability status, degree of disability, pregnancy, pregnant, pregnancy status,
      behinderung, behinderungsgrad, grad der behinderung, schwerbehinderung, schwerbehindert,
      pflegegrad, schwangerschaft, schwanger, smoker, raucher, care level, handicap
    `),
    numeric: true,
    examples: {
      match: list('disability, pregnancyStatus, schwerbehinderung, pflegegrad'),
      mismatch: list('disabled, availability, disabilityOptions, isDisabled'),
    },
  },
  {
    category: 'user.health_and_medical.genetic',
    reading: 'telling',
    names: list(`
      genetic data, dna, genome, dna sequence, genetic test, genotype, gentest, genetische daten,
      erbkrankheit
    `),
    examples: {
      match: list('geneticData, dnaSequence, gentest'),
      mismatch: list('generic, genre, genomeBrowser'),
    },
  },
  {
    category: 'user.health_and_medical.insurance_beneficiary_id',
    reading: 'telling',
    names: list(`
      health insurance number, health insurance id, insurance number, insurance id, insured id,
      medicare number, kvnr, nhs number, krankenversichertennummer, versichertennummer, versicherten nr,
      krankenversicherungsnummer, kv nummer, krankenkassennummer, versichertenkarte, gesundheitskarte,
      kvnummer, health card number, insurance policy number, versicherungsnummer, health insurance no,
      egk nummer, insurance no
    `),
    notAfter: list('car, kfz, travel, social, company'),
    numeric: true,
    examples: {
      match: list(`
        insuranceNumber, healthInsuranceNumber, versichertennummer, krankenversichertennummer, kvnr,
        insurance_id, versichertenNr, insuranceNo
      `),
      mismatch: list('insuranceProduct, carInsuranceNumber, insuranceNumberRegex, insurance'),
    },
  },
  {
    category: 'user.health_and_medical.insurance',
    reading: 'telling',
    names: list(`
      health insurance, krankenkasse, krankenversicherung, health insurer, insurance provider,
      health plan, krankenkassenname, insurance status, versicherungsstatus
    `),
    examples: {
      match: list('healthInsurance, krankenkasse, Patient.insuranceProvider'),
      mismatch: list('insurance, krankenkassenListe, krankenkassenId, healthCheck'),
    },
  },
  {
    category: 'user.health_and_medical.record_id',
    reading: 'telling',
    names: list(`
      medical record number, mrn, medical record id, patient file number, patientenakte,
      fallnummer klinik, krankenakte, aktennummer patient, case number medical
    `),
    numeric: true,
    examples: {
      match: list('medicalRecordNumber, mrn, patientenakte'),
      mismatch: list('recordId, recordNumber, mrnFormat'),
    },
  },
  {
    category: 'user.health_and_medical',
    reading: 'telling',
    names: list(`
      health data, medical data, health status, medical note, clinical note, medical record,
      gesundheitsdaten, gesundheitszustand, health record, medical notes, clinical notes, doctor note,
      arztnotiz, medical information, health information, patient data, patientendaten
    `),
    notAfter: list('service, server, system, cluster, get'),
    examples: {
      match: list('healthData, medicalNotes, gesundheitsdaten, clinical_notes, medicalRecord'),
      mismatch: list('health, healthCheck, healthz, serviceHealthStatus, healthEndpoint'),
    },
  },
];
