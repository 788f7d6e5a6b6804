import { characterSet } from './character-set.ts';

/** Basic Hebrew (final character 2). */
export const basicHebrew = characterSet(
	[
		[0x21, '!\u05f4#$%&\u05f3()*+,\u05be./0123456789:;<=>?'],
		[0x5b, '['],
		[0x5d, ']'],
		[0x60, 'אבגדהוזחטיךכלםמןנסעףפץצקרשת'],
		[0x7b, '\u05f0\u05f1\u05f2']
	],
	[[0x40, '\u05b7\u05b8\u05b6\u05b5\u05b4\u05b9\u05bb\u05b0\u05b2\u05b3\u05b1\u05bc\u05bf\u05c1\ufb1e']]
);

/** Basic Arabic (3). */
export const basicArabic = characterSet(
	[
		[0x21, '!"#$\u066a&\'()\u066d+\u060c-./'],
		[0x30, '٠١٢٣٤٥٦٧٨٩:\u061b<=>\u061f'],
		[0x41, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغ['],
		[0x5d, ']'],
		[0x60, '\u0640فقكلمنهوىي'],
		[0x73, '\u0671\u0670'],
		[0x78, '\u066c”“']
	],
	[[0x6b, '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652']]
);

/** Extended Arabic (4): the letters that Malay in Arabic script (Jawi), Persian, Urdu and others add. */
export const extendedArabic = characterSet(
	[
		[0x21, '\u06fdٲٳٹٺٻټٽپٿڀځڂڃڄڅچڿڇڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙښڛڜۺڝڞۻڟڠۼڡڢڣڤڥڦڧڨکڪګڬڭڮگڰڱڲڳڴڵڶڷڸںڻڼڽڹھۀ'],
		[0x6f, 'ۄۅۆۊۋۍێېےۓ']
	],
	[[0x7d, '\u0306\u030c']]
);
