import { describe, expect, it } from 'vitest';
import { detectLanguage, isHan } from '../../../language/script.ts';

describe('a Han character', () => {
  it.each(['重', '龥', '㐀', '𬭛', '〇'])('%s is one', (character) => expect(isHan(character)).toBe(true));
  it.each(['a', '，', 'の', '々', '', '重庆', '1', '\ud867'])('%s is none', (text) => expect(isHan(text)).toBe(false));
});

describe('a text', () => {
  it.each([
    ['推动制造业高质量发展，培育新质生产力。', 'zh-Hans'],
    ['推動製造業高質量發展，培育新質生產力。', 'zh-Hant'],
    ['全市GDP突破1700亿元', 'zh-Hans'],
    ['大小山水', 'zh-Hans'],
    ['製造業の高品質な発展を推進する。', 'other'],
    ['The city’s GDP grew by 5%.', 'other'],
    ['A long English sentence about the word 两新, which says nothing in Chinese besides.', 'other'],
    ['', 'other'],
    ['2024 8.8%', 'other'],
  ])('%s is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
