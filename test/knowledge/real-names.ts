/**
 * Places from real applications, judged by reading their code: Ghostfolio, OWASP Juice Shop, nestjs-boilerplate, Etherpad,
 * Unleash, HedgeDoc, Linkwarden, Saleor's dashboard, OpenMRS' patient chart, HospitalRun and two applications of the
 * German DigitalService (legal aid, property tax). Names only: `holder.field`, or the name alone.
 */
export const REAL_NAMES: Readonly<Record<'certain' | 'possible' | 'none', readonly string[]>> = {
  // prettier-ignore
  certain: [
    // People under every name.
    'user.name', 'reviewer.name', 'collaborator.name', 'createdBy.name', 'deceasedPersonName', 'heir.name', 'flagCreator.name',
    'requesterName', 'author.username', 'me.displayName', 'realtimeUser.displayName', 'PadUserInfo.name', 'googleProfile.name',
    'currentPatient.name', 'MappedListMembers.name', 'supportRecipient.firstName', 'verstorbeneVorname', 'ehepartnerNachname',
    'klagendePersonAnrede', 'beklagteAnrede', 'bundIdSamlAttributes.givenName', 'data.family_name', 'CustomerInfoProps.lastName',
    'staffMember.lastName', 'customerInfo.lastName', 'ErbfolgeLoaderExtraData.deceasedPersonName', 'PersonDocuments.name',
    // Reaching them.
    'AuthEmailLoginDto.email', 'customerEmail', 'recipientEmail', 'recipientName', 'assignedToEmail', 'giftCard.createdByEmail', 'jwtData.newEmail',
    'event.assignedTo.currentAssignedToEmail', 'LoginMutationVariables.email', 'GiftCardResendRecipientEvent.email',
    'ICrApprovalParameters.requesterEmail', 'klagendePersonAnwaltschaftEmail', 'gesetzlicheVertretungDaten.telefonnummer',
    'StaticUserAddress.mobileNum', 'customer.defaultBillingAddress', 'order.shippingAddress', 'userData.klagendePersonStrasse',
    'beklagteHausnummer', 'userData.ehepartnerPlz', 'angehoerige.ort', 'person.vertreter.adresse', 'address.state',
    'address.country', 'validatedData.Anschrift.Land', 'user.country', 'customer.addresses', 'userData.telefonnummer',
    // Accounts and credentials.
    'ILoginEvent.username', 'AuditLogData.username', 'profile.preferred_username', 'revision.authorUsernames',
    'PasswordChangeMutationVariables.newPassword', 'IResetTokenQuery.reset_token', 'TwoFactorAuthComponent.totpSecret',
    'UserSchemaClass.password', 'domainEntity.password', 'row.password_hash', 'User.password', 'TokenUserSchema.token',
    'DataErasureRequestParams.securityAnswer', 'UserItem.accessToken', 'credentials.password', 'usernameAdminUser.password',
    // What is known of them.
    'PatientModel.birthdate', 'userData.antragstellendePersonGeburtsdatum', 'angehoerige.geburtsort', 'Patient.sex',
    'data.person.age', 'userData.verstorbeneFamilienstand', 'ehepartnerStaatsangehoerigkeit', 'patient.occupation',
    'userData.beruf', 'user.data.lastLoginIp', 'auditUser.ip', 'owner.email', 'createdBy.imageUrl', 'member.avatar',
    'creator.avatar', 'customer.note', 'CustomerDetailsPageFormData.note', 'orderCustomerNote', 'Order.customerNote',
    // Numbers.
    'klagendePersonIban', 'bankkonto.iban', 'displayCard.cardNum', 'card.expYear', 'person.steuerId', 'existingSteuerIds',
    'FscBeantragtData.steuerId', 'userData.einkommen', 'createdByUserId', 'granteeUserId', 'patientUuid', 'user.scimId',
    'updateUserDto.socialId', 'CohortMember.identifier', 'chatMessage.authorId', 'userFromDatabase.thirdPartyId',
    // Health.
    'PatientNote.diagnoses', 'selectedDiagnoses', 'Patient.allergies', 'vitalSigns.bmi', 'Patient.bloodType',
    'data.clinicalNote', 'context.ausgabensituation.pregnancy', 'patientBiometrics', 'medications',
  ],
  // prettier-ignore
  possible: [
    'collection.ownerId', 'owner.imageUrl', 'collectionOwner.name', 'defaultRecipient.name', 'Delivery.name',
    'countriesOfSubscribers', 'body.deviceId', 'zipCode', 'postleitzahlSecondary', 'data.drug', 'order.dosage', 'config.biometrics',
    'BundesIdentIdentifiedData.city', 'SignupData.name', 'registerDto.displayName', 'payload.sub', 'ILoginEvent.ip', 'EventSchema.ip',
    'client.clientIp', 'event.createdBy', 'Lab.requestedBy', 'LoginResponseDto.refreshToken', 'ChangePasswordSchema.token',
    'navigator.userAgent', 'allergy.note', 'Diagnosis.name', 'FHIRAllergy.display', 'customerAddress.id', 'actor.name', 'result.mobile', 'client.name',
    'klagendePersonTitle', 'User.description', 'config.email', 'warehouse.email', 'Patient.preferredLanguage', 'StaticUser.key',
  ],
  // prettier-ignore
  none: [
    // Profiles, owners and people in the names of things.
    'assetProfile.name', 'symbolProfileId', 'assetProfile.website', 'summaryProfile.country', 'benchmark.symbolProfileId',
    'CreateUser400.name', 'GetProfile401.id', 'CreateUser1715028537217.name', 'mockPatient.id', 'placeHolderRef', 'userSchema.$id',
    'billing.id', 'shippingAddress.id', 'ProductTypeShippingProps.weight', 'ChannelShippingData.name', 'userPins', 'authKey',
    'authProvider.name', 'UserPermissionType.name', 'userStatusCounts', 'numConnectedUsers', 'licensedUsers.length',
    // Texts, errors, styles and columns that bear the names of fields.
    'commonMessages.firstName', 'formErrors.lastName', 'IPatientFieldErrors.dateOfBirth', 'error.fieldErrors.familyName',
    'element.shape.iban', 'translations.iban', 'keywords.customerEmails', 'columnsMessages.email', 'styles.patientAvatar',
    'classes.colEmail', 'gridTemplateColumns.mobile', 'notificationsMessages.smtpSenderAddress', 'styles.diagnosesList',
    'messages.shippingDescription', 'internalRoutes.home.title', 'subRoutes.users.title', 'faker.address', 'errors.email',
    'dialogMessages.billingTitle', 'addressEditMessages.customerAddress', 'messages.scopeShippingCountries', 'descriptions.secret',
    // Places that are no person's.
    'Airline.postalCode', 'airline.streetAndNumber', 'CourtDetailsProps.street', 'amtsgericht.ort', 'grundstueck.adresse',
    'grundstueckAdresse.strasse', 'grundbesitz.plz', 'userData.arbeitsplatz.ort', 'fluggesellschaftHausnummer',
    'translations.gerichtFinder.streetName', 'values.sender_address', 'store.city', 'airport.city', 'warehouse.streetAddress',
    // Settings, switches and functions.
    'process.env.E2E_PERMISSIONS_USERS_PASSWORD', 'config.application.privacyContactEmail', 'requestVerificationEmail',
    'omitEmptyPassword', 'sameAsOldPassword', 'exports.appendChatMessage', 'prisma.passwordResetToken', 'DeactivateAllUserTokens',
    'data.antragstellendePersonHasSecondNationality', 'canSeeUser', 'DatabaseConfig.username', 'appConfig.backendBindIp',
    'environmentVariables.DATABASE_USERNAME', 'IDBOption.user', 'MailConfig.defaultEmail',
    // What everything has.
    'voucher.name', 'License.token', 'Concept.name', 'addonTypeSchema.displayName', 'attribute.name', 'shippingZone.name',
    'segment.name', 'strategy.name', 'project.name', 'feature.name', 'Benchmark.name', 'holding.name', 'category.name',
    'channel.name', 'menu.name', 'translation.name', 'target.constructor.name', 'column.key', 'tab.name', 'e.key', 'Airport.iata',
    'secretRotator.secrets', 'csrfToken', 'pageInfo.endCursor', 'cancelToken', 'chart.title', 'toolbar.position', 'state',
    'router.state', 'redux.state', 'component.state', 'window.location', 'appointment.location', 'image.height', 'cellHeight',
    'customHighlight.maxHighlightOpacity', 'session.maxAge', 'cookieName', 'capacity', 'opacity', 'tooltip', 'fontFamilyName',
    'navigationMobile', 'lineHeight', 'tableCell', 'giftCardNumber', 'graphicsCard', 'themeCard', 'license.customer',
    'item.freeTextDosage', 'order.isFreeTextDosage', 'styles.stickyMedicationInfo', 'healthCheck', 'health', 'condition', 'treatmentId',
    'stateMachine.context', 'phonePrefixOptions', 'emailQueue', 'contactForm', 'addressValidation', 'ipWhitelist', 'nameLength',
    'passwordStrength', 'genderOptions', 'photoSize', 'commentCount', 'titleBar', 'postCodeLookup', 'dateStr', 'codeBlock', 'raceTimeout',
  ],
};
