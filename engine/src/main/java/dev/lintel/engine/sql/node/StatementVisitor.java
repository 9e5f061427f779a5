package dev.lintel.engine.sql.node;

/**
 * Handles statements. One method a class and no defaults, so that a new class breaks the build
 * where it is not handled.
 */
public interface StatementVisitor<R> {
  R visit(CreateTable node);

  R visit(AlterObject node);

  R visit(DropObjects node);

  R visit(CreateIndex node);

  R visit(CreateEnum node);

  R visit(CreateComposite node);

  R visit(CreateOtherType node);

  R visit(CreateDomain node);

  R visit(CreateSequence node);

  R visit(CreateSchema node);

  R visit(CreateView node);

  R visit(CreateExtension node);

  R visit(CommentOn node);

  R visit(TransactionControl node);

  R visit(SetVariable node);

  R visit(DoBlock node);

  R visit(CreateNamed node);

  R visit(InsertRows node);

  R visit(UpdateRows node);

  R visit(DeleteRows node);
}
