import Drawing
import News

/// What is shown where a screen would find no room: below 20 columns or 5 rows.
public enum SmallNotice {
    /// Whether a size is too small for any screen.
    public static func applies(to size: Size) -> Bool { size.columns < 20 || size.rows < 5 }

    /// Draws the notice on the first row.
    public static func draw(into canvas: inout Canvas) {
        canvas.put("needs 20 by 5", row: 0, column: 0)
    }
}
