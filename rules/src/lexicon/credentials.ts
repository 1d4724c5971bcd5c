import { list } from './list.js';
import type { LexiconEntry } from './model.js';

/** What a person proves their identity with. Credentials of systems (a database password) are not personal data. */
export const CREDENTIALS: readonly LexiconEntry[] = [
  {
    category: 'user.authorization.password',
    reading: 'personal',
    names: list(`
      password, passwd, pass word, password hash, hashed password, encrypted password, passwort, kennwort, password digest, passwort hash, password salt, current password, new password,
      old password, plain password, user password, password confirmation, confirm password,
      repeat password, passwort wiederholung, password repeat
    `),
    notAfter: list(`
      db, database, smtp, redis, mysql, postgres, mongo, reset, forgot, forgotten, keystore, mail, pdf,
      ftp, change, no, root, elastic, rabbitmq, proxy, zip, cert, key, vault, sentinel
    `),
    examples: {
      match: list(`
        password, User.password, passwordHash, hashedPassword, newPassword, req.body.password, passwort,
        kennwort, confirmPassword, password_hash, AuthUpdateDto.oldPassword, row.password_hash,
        TwoFactorComponent.password, PasswordSchema.confirmPassword
      `),
      mismatch: list(`
        dbConfig.password, DB_PASSWORD, passwordResetUrl, resetPassword, passwordMinLength, passwordPolicy,
        forgotPassword, redisOptions.password, passwordService, passwordStrength, connection.password,
        isPassword, passwordExpiresAt, passwordResetTemplate, smtpPassword, omitEmptyPassword,
        sameAsOldPassword, process.env.USERS_PASSWORD, notificationsMessages.smtpPassword, requirePassword
      `),
    },
  },
  {
    category: 'user.authorization.credentials',
    reading: 'shared',
    names: list(`
      access token, refresh token, id token, auth token, bearer token, api key, api token, jwt,
      session token, private key, zugangsdaten, authorization header, oauth token,
      client secret, api secret, remember token, login token, personal access token
    `),
    notAfter: list(`
      csrf, xsrf, next, page, continuation, cancel, cancellation, syntax, design, injection, abort, max,
      app, bot, public
    `),
    examples: {
      match: list(`
        User.accessToken, user.refreshToken, Member.apiKey, accessToken, session_token,
        AuthAppleLoginDto.idToken, AccessTokenResponse.accessToken, userRow.refresh_token
      `),
      mismatch: list(`
        csrfToken, nextPageToken, cancelToken, syntax.token, maxTokens, tokenCount, config.apiKey,
        tokenizer, tokenType, stripe.secret, apiKeyService, server.secret, prisma.accessToken,
        resources.apiTokens.length, config.accessToken
      `),
    },
  },
  {
    category: 'user.authorization.credentials',
    reading: 'common',
    names: list('token, secret, credential'),
    notAfter: list(`
      csrf, xsrf, next, page, continuation, cancel, cancellation, syntax, design, injection, abort, max,
      app, bot, public, form, text, start, end, current, all, first, last
    `),
    examples: {
      match: list(`
        User.token, userSecret, session.token, customer.secret, member_token, LoginResponseDto.token,
        TokenUserSchema.token
      `),
      mismatch: list(`
        syntax.token, Lexer.token, nextToken, cancelToken, pageToken, Strategy.token, tokens.length,
        currentToken, secretRotator.secrets, startToken, Parser.tokens, designToken, config.secret,
        process.env.SECRET, License.token, descriptions.secret, argv.credentials, core.tokens
      `),
    },
  },
  {
    category: 'user.authorization.credentials',
    reading: 'personal',
    names: list(`
      otp, one time password, otp code, totp secret, two factor secret, mfa secret, recovery code,
      backup code, security answer, password reset token, reset token, reset password token,
      verification token, email verification token, activation token, magic link token,
      verification code, otp secret, pin code, sicherheitsantwort, invitation token,
      confirmation token, invite token, recovery token, password token
    `),
    notAfter: list('math'),
    numeric: true,
    examples: {
      match: list(`
        otpCode, totpSecret, passwordResetToken, recoveryCodes, User.twoFactorSecret, verification_token,
        securityAnswer, IResetTokenQuery.reset_token, TwoFactorAuthComponent.totpSecret,
        userModel.totpSecret
      `),
      mismatch: list(`
        otpLength, verificationTokenTtl, recoveryCodesEnabled, resetTokenExpiry, Math.tan, otpService,
        prisma.verificationToken, prisma.passwordResetToken, messages.resetToken
      `),
    },
  },
  {
    category: 'user.authorization.credentials',
    reading: 'owned',
    names: list('pin, passcode, pass phrase, pwd, salt, tan'),
    singularOnly: true,
    numeric: true,
    examples: {
      match: list('User.pin, customer.passcode'),
      mismatch: list(`
        pin, map.pin, pinned, gpio.pin, salt, userPins, UseNavigationPinsResult.userPins,
        ResolvedNavigationPin.pins
      `),
    },
  },
];
