/// The look of the HTML file: light or dark as the reader's system has it, and black on white on paper.
enum HTMLStyle {
    /// The style sheet.
    ///
    /// What it shows by colour also stands in words, or has a border or a line under it.
    static let sheet = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --page: #fdfdfb; --faint: #595959; --line: #c9c9c4;
          --mark: #fff1b8; --differs: #a40000; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8e8e4; --page: #16181a; --faint: #a8a8a3; --line: #45484b; --mark: #4a3f10; --differs: #ff9c8f; }
        }
        body { color: var(--ink); background: var(--page); font: 1rem/1.45 Georgia, "Times New Roman", serif;
          margin: 0 auto; max-width: 72rem; padding: 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.2; }
        h2 { font-size: 1.25rem; border-bottom: 2px solid var(--line); margin-top: 2rem; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: start; color: var(--faint); font-style: italic; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top;
          overflow-wrap: anywhere; }
        thead th { color: var(--faint); font-weight: normal; }
        th[scope="row"] { font-weight: normal; min-width: 8rem; }
        th[scope="rowgroup"] { padding-top: 1rem; }
        tr.differs th { color: var(--differs); }
        mark { background: var(--mark); color: inherit; border: 1px solid var(--differs); border-radius: .2rem; padding: 0 .1rem; }
        .scope { text-decoration: underline; }
        .dim, .note, .why { color: var(--faint); }
        .why { display: block; font-size: .85rem; }
        td p { margin: 0 0 .4rem; }
        @media print {
          :root { --ink: #000; --page: #fff; --faint: #333; --line: #999; --mark: #fff; --differs: #000; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          thead { display: table-header-group; }
          tr, h2, caption { break-inside: avoid; }
          h2, caption { break-after: avoid; }
          a { color: inherit; }
        }
        """
}
