import assert from 'node:assert/strict';
import { LEXICON, type LexiconEntry } from '@tomograph/rules';
import { classifyName } from '../../analyzer/src/knowledge/classify.js';
