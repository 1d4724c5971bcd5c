import { body, matchedData, validationResult } from 'express-validator';
import type { Request } from 'express';

export const checks = [body('email').isEmail().normalizeEmail(), body('page').isInt()];

export function create(req: Request): void {
  const { iban, page } = matchedData(req);
  console.log(iban, page); // flow: log plain
  console.log(validationResult(req).isEmpty(), page);
}
