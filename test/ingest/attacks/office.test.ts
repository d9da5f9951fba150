/** Word documents and spreadsheets that hold other words than those that they show. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { withReaders } from './attack.ts';

const attack = withReaders();
const UNSEEN = 'The Director shall resign within two days.';
const SEEN = 'Agencies shall report to the Congress.';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACE = `${OFFICE}/wordprocessingml/2006/main`;
const NAMESPACES = `xmlns:w="${NAMESPACE}" xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;
const INK = (colour: string, more = ''): string =>
  `<w14:solidFill><w14:srgbClr w14:val="${colour}">${more}</w14:srgbClr></w14:solidFill>`;
const relation = (type: string, target: string, id = 'r1'): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const archive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const paragraph = (text: string, ofRun = '', ofParagraph = ''): string =>
  `<w:p><w:pPr>${ofParagraph}</w:pPr><w:r><w:rPr>${ofRun}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const documentOf = (body: string, namespaces = NAMESPACES): string =>
  `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
const word = (body: string, styles = ''): Uint8Array =>
  archive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': documentOf(paragraph(SEEN) + body),
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>`,
  });
const style = (id: string, properties: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${properties}</w:style>`;
const HIDDEN_STYLE = style('Hidden', '<w:rPr><w:vanish/></w:rPr>');

describe('Word shows', () => {
  const unseen: readonly (readonly [what: string, bytes: Uint8Array, told: boolean])[] = [
    [
      'no run whose style hides it',
      word(paragraph(UNSEEN, '<w:rStyle w:val="H"/>'), style('H', '<w:rPr><w:vanish/></w:rPr>', 'character')),
      true,
    ],
    [
      'no paragraph whose style hides it',
      word(paragraph(UNSEEN, '', '<w:pStyle w:val="Hidden"/>'), HIDDEN_STYLE),
      true,
    ],
    [
      'none whose style rests on one that does',
      word(
        paragraph(UNSEEN, '', '<w:pStyle w:val="Quiet"/>'),
        HIDDEN_STYLE + style('Quiet', '<w:basedOn w:val="Hidden"/>'),
      ),
      true,
    ],
    ['nothing white on paper', word(paragraph(UNSEEN, '<w:color w:val="FFFFFF"/>')), true],
    ...(
      [
        ['no letters without ink', '<w14:textFill><w14:noFill/></w14:textFill>'],
        ['no letters in clear ink', `<w14:textFill>${INK('000000', '<w14:alpha w14:val="100000"/>')}</w14:textFill>`],
        ['no letters in the white of newer programs', `<w14:textFill>${INK('FFFFFF')}</w14:textFill>`],
        ['none in the paper of the theme', '<w:color w:val="auto" w:themeColor="background1"/>'],
        ['none in the colour of their ground', '<w:color w:val="112233"/><w:shd w:val="clear" w:fill="112233"/>'],
        ['none far above their line', '<w:position w:val="-6000"/>'],
        ['no letters upon letters', '<w:spacing w:val="-400"/>'],
        ['no signs for letters', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'],
      ] as const
    ).map(([what, ofRun]) => [what, word(paragraph(UNSEEN, ofRun)), true] as const),
    ['nothing far beside the page', word(paragraph(UNSEEN, '', '<w:ind w:left="-20000"/>')), true],
    [
      'no box far beside it',
      word(`<w:p><w:r><w:drawing><wp:posOffset>-99999999</wp:posOffset>${paragraph(UNSEEN)}</w:drawing></w:r></w:p>`),
      true,
    ],
    ['no print of one point', word(paragraph(UNSEEN, '<w:sz w:val="2"/>')), true],
    ['no lines of no height', word(paragraph(UNSEEN, '', '<w:spacing w:line="1" w:lineRule="exact"/>')), true],
    [
      'no hidden row',
      word(`<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(UNSEEN)}</w:tc></w:tr></w:tbl>`),
      true,
    ],
    [
      'no deleted row',
      word(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(UNSEEN)}</w:tc></w:tr></w:tbl>`),
      true,
    ],
    [
      'nothing deleted, whatever it is called',
      word(`<w:p><w:del><w:r><w:t>${UNSEEN}</w:t></w:r></w:del></w:p>`),
      false,
    ],
    [
      'no hidden picture',
      word(`<w:p><w:r><w:drawing><wp:docPr hidden="1"/>${paragraph(UNSEEN)}</w:drawing></w:r></w:p>`),
      true,
    ],
    [
      'no way to work out a field',
      word(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>${UNSEEN}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
      false,
    ],
    ['no elements of others', word(`<x:x xmlns:x="urn:others">${paragraph(UNSEEN)}</x:x>`), false],
    [
      'none that only look like its own',
      word(`<w:p xmlns:w="urn:others"><w:r><w:t>${UNSEEN}</w:t></w:r></w:p>`),
      false,
    ],
    [
      'nothing for programs that know more',
      word(
        `<mc:AlternateContent><mc:Choice xmlns:x="urn:others" Requires="x">${paragraph(UNSEEN)}</mc:Choice></mc:AlternateContent>`,
      ),
      false,
    ],
    [
      'no part beside the main one, though it has the usual name',
      archive({
        '_rels/.rels': `<Relationships>${relation('officeDocument', '/word/document2.xml')}</Relationships>`,
        'word/document.xml': documentOf(paragraph(UNSEEN)),
        'word/document2.xml': documentOf(paragraph(SEEN)),
      }),
      false,
    ],
  ];
  test.each(unseen)('%s', async (_, bytes, told) => {
    const { text, issues } = await attack('a.docx', bytes);
    expect({ text, told: issues.includes('W_LEFT_OUT') }).toEqual({ text: SEEN, told });
  });

  const shown: readonly (readonly [what: string, body: string])[] = [
    ['white on a dark ground', paragraph(UNSEEN, '<w:color w:val="FFFFFF"/><w:shd w:fill="1F497D"/>')],
    [
      'white in the cell of a table that has a style',
      `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tr><w:tc>${paragraph(UNSEEN, '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'letters whose outline has no ink',
      paragraph(UNSEEN, `<w14:textOutline><w14:noFill/></w14:textOutline><w14:shadow>${INK('FFFFFF')}</w14:shadow>`),
    ],
    [
      'a run that its style hides, and itself shows',
      paragraph(UNSEEN, '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>'),
    ],
    ['a paragraph whose mark is hidden', paragraph(UNSEEN, '', '<w:rPr><w:vanish/></w:rPr>')],
    [
      'what stood otherwise before a change',
      paragraph(UNSEEN, '<w:rPrChange><w:rPr><w:sz w:val="1"/></w:rPr></w:rPrChange>'),
    ],
    ['what another prefix says', `<x:p xmlns:x="${NAMESPACE}"><x:r><x:t>${UNSEEN}</x:t></x:r></x:p>`],
    ['what no prefix says', `<p xmlns="${NAMESPACE}"><r><t>${UNSEEN}</t></r></p>`],
  ];
  test.each(shown)('%s', async (_, body) => {
    const { text, issues } = await attack('a.docx', word(body, HIDDEN_STYLE));
    expect({ text, issues }).toEqual({ text: `${SEEN}\n\n${UNSEEN}`, issues: ['W_UNKNOWN_KIND'] });
  });

  test('hyphens that are elements', async () => {
    const body = '<w:p><w:r><w:t>for non</w:t><w:noBreakHyphen/><w:t>profit bodies</w:t></w:r></w:p>';
    expect((await attack('a.docx', word(body))).text).toBe(`${SEEN}\n\nfor non-profit bodies`);
  });
});

test('two parts that only capitals tell apart are refused', async () => {
  const bytes = archive({ 'word/document.xml': documentOf(''), 'WORD/document.xml': documentOf(paragraph(SEEN)) });
  expect((await attack('a.docx', bytes)).state).toBe('E_MALFORMED');
});

describe('a spreadsheet shows', () => {
  const cell = (at: string, text: string, more = ''): string =>
    `<c r="${at}" t="inlineStr" ${more}><is><t>${text}</t></is></c>`;
  const row = (n: number, texts: readonly string[], ofRow = '', ofCell = ''): string =>
    `<row r="${n}" ${ofRow}>${texts.map((text, at) => cell(`${'AB'[at]}${n}`, text, at > 0 ? ofCell : '')).join('')}</row>`;
  const TABLE = row(1, ['Body', 'Duty']) + row(2, ['Foxes', 'report']);
  const workbook = (sheets: readonly string[], states: readonly string[], styles = ''): Uint8Array =>
    archive({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${states.map((state, at) => `<sheet r:id="r${at}" ${state}/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => relation('worksheet', `worksheets/sheet${at}.xml`, `r${at}`)).join('')}</Relationships>`,
      ...Object.fromEntries(
        sheets.map((sheet, at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet>${sheet}</worksheet>`]),
      ),
      'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    });
  const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
  const HENS = ['Hens', UNSEEN];
  const cellStyle = (of: string, more = ''): string => `${more}<cellXfs><xf/><xf ${of}/></cellXfs>`;
  const rows: readonly (readonly [what: string, bytes: Uint8Array, text: string, told: boolean])[] = [
    [
      'no hidden sheet',
      workbook([data(TABLE), data(row(1, HENS))], ['', 'state="veryHidden"']),
      'Body | Duty\n\nFoxes | report',
      true,
    ],
    [
      'no sheet that it does not list',
      workbook([data(TABLE), data(row(1, HENS))], ['']),
      'Body | Duty\n\nFoxes | report',
      false,
    ],
    [
      'no hidden row',
      workbook([data(TABLE + row(3, HENS, 'hidden="1"'))], ['']),
      'Body | Duty\n\nFoxes | report',
      true,
    ],
    [
      'no row of no height',
      workbook([data(TABLE + row(3, HENS, 'ht="0"'))], ['']),
      'Body | Duty\n\nFoxes | report',
      true,
    ],
    [
      'no hidden column',
      workbook([`<cols><col min="2" max="2" hidden="1"/></cols>${data(TABLE + row(3, HENS))}`], ['']),
      'Body\n\nFoxes\n\nHens',
      true,
    ],
    [
      'no cell whose format prints nothing',
      workbook(
        [data(TABLE + row(3, HENS, '', 's="1"'))],
        [''],
        cellStyle('numFmtId="170"', '<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts>'),
      ),
      'Body | Duty\n\nFoxes | report\n\nHens',
      true,
    ],
    [
      'none white on white',
      workbook(
        [data(TABLE + row(3, HENS, '', 's="1"'))],
        [''],
        cellStyle('fontId="1"', '<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts>'),
      ),
      'Body | Duty\n\nFoxes | report\n\nHens',
      true,
    ],
    [
      'white on blue',
      workbook(
        [data(TABLE + row(3, HENS, '', 's="1"'))],
        [''],
        cellStyle(
          'fontId="0" fillId="0"',
          '<fonts><font><color theme="0"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>',
        ),
      ),
      `Body | Duty\n\nFoxes | report\n\nHens | ${UNSEEN}`,
      false,
    ],
  ];
  test.each(rows)('%s', async (_, bytes, text, told) => {
    const found = await attack('a.xlsx', bytes);
    expect({ text: found.text, told: found.issues.includes('W_LEFT_OUT') }).toEqual({ text, told });
  });

  test('twenty thousand rows of one cell in the thousandth column: a part, and that is said', async () => {
    const far = Array.from({ length: 20_000 }, () => `<row>${cell('ALK1', 'far')}</row>`).join('');
    const { issues } = await attack('a.xlsx', workbook([data(TABLE + far)], ['']));
    expect(issues).toContain('W_TRUNCATED');
  });
});
