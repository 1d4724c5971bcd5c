import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { passes, reveals } from './parts.js';

/** The key never leaves the service. */
export const AWS_KMS: LibraryModel = {
  package: '@aws-sdk/client-kms',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/kms/',
  processor: AWS,
  members: {
    'KMS#encrypt': { protects: { data: ['arg0.Plaintext'], raises: [{ state: 'encrypted' }] } },
    'KMS#decrypt': reveals('arg0.CiphertextBlob'),
    'KMS#generateMac': { protects: { data: ['arg0.Message'], raises: [{ state: 'pseudonymised' }] } },
    EncryptCommand: { protects: { data: ['arg0.Plaintext'], raises: [{ state: 'encrypted' }] } },
    DecryptCommand: reveals('arg0.CiphertextBlob'),
    GenerateMacCommand: { protects: { data: ['arg0.Message'], raises: [{ state: 'pseudonymised' }] } },
    'KMSClient#send': passes('arg0'),
    '{GenerateDataKeyCommand,GenerateDataKeyWithoutPlaintextCommand,DescribeKeyCommand,SignCommand,VerifyCommand}':
      { drops: true },
    'KMS#{generateDataKey,describeKey,sign,verify}': { drops: true },
  },
};
